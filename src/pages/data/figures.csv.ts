/** All figures as CSV. */
import { getLibrary } from '../../data/library.ts';
import { figuresCsv } from '../../model/csv.ts';

export function GET() {
  return new Response(figuresCsv(getLibrary()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
