/** Every timeline of a site says the same twice: drawn, each event a link, and as a list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../pages.ts';
import { expect, test } from '../sites.ts';

const figures = /<figure class="timeline"[^]*?<\/figure>/g;

for (const name of ['root', 'second'] as const) {
  test(`beside every drawing stands a list of the same events (${name})`, ({ sites }) => {
    const wrong: string[] = [];
    let count = 0;
    for (const path of pagesOf(sites[name])) {
      const html = readFileSync(join(sites[name].dir, path, 'index.html'), 'utf8');
      for (const [figure] of html.matchAll(figures)) {
        count++;
        // The caption has a link of its own.
        const [drawing = '', ...list] = figure.slice(figure.indexOf('<svg')).split('</svg>');
        const drawn = drawing.match(/<a /g)?.length ?? 0;
        const listed =
          list.join('').match(/<li class="event"|<li> ?<(?:time|span class="date")/g)?.length ?? 0;
        if (drawn === 0 || drawn !== listed)
          wrong.push(`${path}: ${String(drawn)} drawn, ${String(listed)} listed`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(5);
  });
}
