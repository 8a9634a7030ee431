/** Every timeline as files to take away: pictures, Mermaid text, CSV, JSON, iCalendar. */
import type { APIContext } from 'astro';
import { bodyOf, takeawayFiles, type TakeawayFile } from '../../../data/takeaways.ts';
import { forms } from '../../../model/exports/takeaway.ts';

export function getStaticPaths() {
  return takeawayFiles().map((file) => ({ params: { file: `${file.id}.${file.form}` }, props: { file } }));
}

export async function GET({ props: { file } }: APIContext<{ file: TakeawayFile }>) {
  const body = await bodyOf(file);
  return new Response(typeof body === 'string' ? body : Buffer.from(body), {
    headers: { 'content-type': forms[file.form].type },
  });
}
