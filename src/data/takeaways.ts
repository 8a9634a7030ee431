/** The files of timelines that readers may take away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { readDiagram } from '../diagrams/cache.ts';
import { projectFolder } from '../diagrams/files.ts';
import { pngOf } from '../diagrams/picture.ts';
import { contentDir } from '../loaders/root.ts';
import { timelineCalendar } from '../model/exports/calendar.ts';
import { timelineCsv } from '../model/exports/csv.ts';
import { timelineJson } from '../model/exports/json.ts';
import { timelineMermaid } from '../model/exports/mermaid.ts';
import { timelinePicture } from '../model/exports/picture.ts';
import type { Published } from '../model/exports/records.ts';
import { readSheet } from '../model/exports/sheet.ts';
import {
  dataForms,
  forms,
  pictureForms,
  takeaways,
  type DataForm,
  type PictureForm,
  type Takeaway,
} from '../model/exports/takeaway.ts';
import type { Library } from '../model/library.ts';
import { timelineDiagram } from '../model/site-diagrams.ts';
import type { TimelinePart } from '../model/timeline-parts.ts';
import { getLibrary } from './library.ts';
import { href } from './paths.ts';

/** A file to be: which timeline, in which form; a picture also says which of its parts. */
type TakeawayFile = { id: string; timeline: Takeaway } & (
  { form: DataForm } | { form: PictureForm; part: TimelinePart }
);

/** Every file, each of which stands at `data/timelines/<id>.<form>`. */
function takeawayFiles(): TakeawayFile[] {
  return takeaways(getLibrary()).flatMap((timeline): TakeawayFile[] => [
    ...dataForms(timeline).map((form) => ({ id: timeline.id, timeline, form })),
    ...timeline.parts.flatMap((part) => pictureForms.map((form) => ({ id: part.id, timeline, form, part }))),
  ]);
}

const makers: Record<DataForm, (timeline: Takeaway, published: Published) => string> = {
  mmd: timelineMermaid,
  csv: timelineCsv,
  json: timelineJson,
  ics: timelineCalendar,
};

/** `getStaticPaths` of the files of one form; `dev` knows a file by an ending that stands in its route. */
export function takeawayPaths(form: DataForm | PictureForm) {
  return takeawayFiles()
    .filter((file) => file.form === form)
    .map((file) => ({ params: { id: file.id }, props: { file } }));
}

/** The file that a path stands for. */
export async function respond({ props: { file } }: APIContext<{ file: TakeawayFile }>): Promise<Response> {
  const body = await bodyOf(file);
  return new Response(typeof body === 'string' ? body : Buffer.from(body), {
    headers: { 'content-type': forms[file.form].type },
  });
}

/** What stands in a file. */
async function bodyOf(file: TakeawayFile): Promise<string | Uint8Array> {
  const { timeline, form } = file;
  if (form !== 'svg' && form !== 'png') return makers[form](timeline, published());
  const picture = pictureOf(timeline, file.part);
  return form === 'svg' ? picture : pngOf(picture, 2);
}

function pictureOf(timeline: Takeaway, part: TimelinePart): string {
  const { library } = published();
  const diagram = timelineDiagram(part.id, part.title, part.events, library.language, library);
  const drawing = readDiagram(join(contentDir, 'diagrams'), diagram);
  if (drawing === undefined)
    throw new Error(`The diagram "${part.id}" was not rendered. Run: npm run diagrams`);
  const css = ['tokens', 'timeline-marks'].map((name) =>
    readFileSync(join(projectFolder(), `src/styles/${name}.css`), 'utf8'),
  );
  return timelinePicture(drawing, part, timeline, published(), readSheet(css.join('\n')));
}

/** The library, and the address at which the site is published in its first language. */
export function published(): Published {
  const library = getLibrary();
  return { library, root: new URL(href('', library.language, library), import.meta.env.SITE).href };
}

const found = new WeakMap<Library, Map<string, Takeaway>>();

/** The timeline that a drawing is of, by the drawing's id; undefined for one that only another language has. */
export function takeawayOf(drawing: string): Takeaway | undefined {
  const library = getLibrary();
  const known =
    found.get(library) ??
    new Map(takeaways(library).flatMap((timeline) => timeline.parts.map(({ id }) => [id, timeline])));
  found.set(library, known);
  return known.get(drawing);
}
