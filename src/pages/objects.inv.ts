/** The inventory by which Sphinx and MyST link to this site by name. */
import { getLibrary } from '../data/library.ts';
import { inventory } from '../model/exports/inventory.ts';

export function GET() {
  return new Response(Buffer.from(inventory(getLibrary())), {
    headers: { 'content-type': 'application/octet-stream' },
  });
}
