/** A timeline as an SVG file that stands alone: with its own title, colours, licence and address. */
import { words } from '../../i18n/index.ts';
import { dateWords } from '../dates.ts';
import { breakLines } from '../lines.ts';
import { pick } from '../text.ts';
import type { TimelinePart } from '../timeline-parts.ts';
import { permalink, reviewedOn, type Published } from './records.ts';
import { rulesOf, type Sheet } from './sheet.ts';
import type { Takeaway } from './takeaway.ts';

/** Pixels for a unit of a drawing: its type is as high as on a page. */
const scale = 0.75;
const margin = 36;
/** Height of type and from line to line, in units of a drawing. */
const heading = { name: 'sheet-title', type: 34, leading: 42 };
const foot = { name: 'sheet-foot', type: 19, leading: 27 };

/**
 * @param drawing as pages show it, its links being ids of events.
 * @returns SVG whose links lead to the site, which has nothing else from outside.
 * @throws when the drawing is not one of ours.
 */
export function timelinePicture(
  drawing: string,
  part: Pick<TimelinePart, 'title'>,
  { page }: Pick<Takeaway, 'page'>,
  { library, root }: Published,
  sheet: Sheet,
): string {
  const { attributes, width, height, names, shapes } = readDrawing(drawing);
  const { site, language } = library;
  const lines = (text: string, { type }: typeof foot) => breakLines(text, width / type, language);
  const address = root + page;
  const asOf = words(language).asOf(dateWords(reviewedOn(library), language));
  const licence = [pick(site.name, language), asOf, site.licence.words.name].join(' · ');

  const title = set(lines(part.title, heading), heading, margin + 28);
  const top = title.next - 14;
  const rights = set(lines(licence, foot), foot, top + height + 46);
  const origin = set(lines(address.replace(/^https?:\/\//, ''), foot), foot, rights.next);
  const size = [width + 2 * margin, origin.next + margin - 20] as const;
  const box = `width="${size[0]}" height="${size[1]}"`;
  const links = shapes.replace(/ href="([a-z0-9-]+)"/g, (_, id: string) => ` href="${permalink(id, root)}"`);
  return [
    `<svg${attributes} viewBox="0 0 ${size.join(' ')}" width="${size[0] * scale}" height="${size[1] * scale}">`,
    `${names}<style>${rulesOf(sheet)}</style><rect class="sheet-paper" ${box}/>${title.text}`,
    `<g transform="translate(${margin} ${top})">${links}</g>`,
    `${rights.text}<a href="${escape(address)}">${origin.text}</a></svg>\n`,
  ].join('');
}

/** What a drawing is made of: the attributes of its root, its size, its name and description, and the rest. */
function readDrawing(drawing: string) {
  const [, root = '', names = '', shapes = ''] =
    /^<svg( [^>]*)>((?:<(?:title|desc)\b[^>]*>[^<]*<\/(?:title|desc)>)*)(.*)<\/svg>\s*$/s.exec(drawing) ?? [];
  const [, width, height] = / viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(root) ?? [];
  if (!width || !height) throw new Error(`This is not the drawing of a timeline: ${drawing.slice(0, 80)}`);
  const attributes = root.replace(/ (?:class|viewBox|width|height)="[^"]*"/g, '');
  return { attributes, width: Number(width), height: Number(height), names, shapes };
}

/** Lines of text, the first on a given baseline, and the baseline of the line that would be next. */
function set(lines: readonly string[], { name, leading }: typeof foot, baseline: number) {
  const text = lines.map(
    (line, index) =>
      `<text class="${name}" x="${margin}" y="${baseline + index * leading}">${escape(line.trim())}</text>`,
  );
  return { text: text.join(''), next: baseline + lines.length * leading };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
