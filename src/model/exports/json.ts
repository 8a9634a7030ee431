/** A timeline as JSON, and the JSON Schema that describes it. */
import { z } from 'zod';
import { timelineFileSchema, type TimelineFile } from '../../schema/timeline-file.ts';
import { recordOf, reviewedOn, type Published } from './records.ts';
import type { Takeaway } from './takeaway.ts';

/** Path of the schema below the site's root. */
export const schemaPath = 'data/timeline.schema.json';

export function timelineJson({ id, title, events, page }: Takeaway, published: Published): string {
  const { library, root } = published;
  const file: TimelineFile = {
    $schema: root + schemaPath,
    id,
    title,
    address: root + page,
    language: library.language,
    licence: library.site.licence.words,
    reviewed: reviewedOn(library),
    events: events.map((event) => recordOf(event, published)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** JSON Schema, draft 2020-12. */
export function timelineSchema(root: string): string {
  const schema = { $id: root + schemaPath, ...z.toJSONSchema(timelineFileSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
