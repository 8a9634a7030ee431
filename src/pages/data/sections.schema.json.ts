/** What `sections.json` holds, as JSON Schema. */
import { published } from '../../data/takeaways.ts';
import { sectionsSchema } from '../../model/exports/sections.ts';

export function GET() {
  return new Response(sectionsSchema(published().root), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
