/** The platforms' colours as a stylesheet: they come from content, and the policy allows no style attributes. */
import { getLibrary } from '../data/library.ts';

export function GET() {
  const { platforms, language } = getLibrary();
  const rules = platforms
    .filter((doc) => doc.language === language)
    .map(({ id, data }) => `.lane-${id} { --lane: light-dark(${data.colour.light}, ${data.colour.dark}); }`);
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/css' } });
}
