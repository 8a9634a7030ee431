import { published } from '../data/takeaways.ts';
import { llmsText } from '../model/feeds/llms.ts';

export function GET() {
  return new Response(llmsText(published()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
