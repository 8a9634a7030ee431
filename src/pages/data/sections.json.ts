/** Everything that can be linked, with its version. */
import { published } from '../../data/takeaways.ts';
import { sectionsJson } from '../../model/exports/sections.ts';

export function GET() {
  return new Response(sectionsJson(published()), { headers: { 'content-type': 'application/json' } });
}
