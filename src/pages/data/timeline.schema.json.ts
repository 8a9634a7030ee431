/** What the JSON files of timelines hold, as JSON Schema. */
import { published } from '../../data/takeaways.ts';
import { timelineSchema } from '../../model/exports/json.ts';

export function GET() {
  return new Response(timelineSchema(published().root), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
