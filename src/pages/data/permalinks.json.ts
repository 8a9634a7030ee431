/** Every address that moved, with where its content stands now. */
import { getLibrary } from '../../data/library.ts';
import { asset } from '../../data/paths.ts';
import { movedAddresses } from '../../model/moves/redirects.ts';

export function GET() {
  const pairs = [...movedAddresses(getLibrary())].map(([from, to]) => [asset(from), to.map(asset)]);
  return new Response(`${JSON.stringify(Object.fromEntries(pairs), null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
