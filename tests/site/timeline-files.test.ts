/** The files of timelines that readers take away: all there, as what they are, and fit to stand alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../src/loaders/load.ts';
import { projectRoot } from '../../src/cli/run.ts';
import { takeaways } from '../../src/model/exports/takeaway.ts';
import { readCalendar } from '../calendar.ts';
import { readCsv } from '../csv.ts';
import { pagesOf } from '../pages.ts';
import { expect, recipes, test, type Site } from '../sites.ts';

test.describe.configure({ timeout: 120_000 });

const types: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  mmd: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar;charset=utf-8',
};

const formOf = (path: string) => path.split('.').at(-1) ?? '';
const bytesOf = ({ dir, base }: Site, path: string) => readFileSync(join(dir, path.slice(base.length)));

/** Addresses in the line under each figure of a timeline, by the page that has it. */
function linked(site: Site): Map<string, string[][]> {
  const pages = pagesOf(site).map((path) => {
    const html = readFileSync(join(site.dir, path, 'index.html'), 'utf8');
    const lines = html.match(/<details class="timeline-files">[^]*?<\/details>/g) ?? [];
    return [
      path,
      lines.map((line) => [...line.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to)),
    ] as const;
  });
  return new Map(pages.filter(([, lines]) => lines.length > 0));
}

for (const name of ['root', 'based', 'second'] as const) {
  test(`every timeline has its files, each what it says it is (${name})`, async ({ sites }) => {
    const site = sites[name];
    const pages = linked(site);
    const { library } = loadLibrary(join(projectRoot, recipes[name].content));
    const wanted = takeaways(library);
    for (const slug of ['', ...wanted.flatMap(({ page }) => /^timeline\/(.+)$/.exec(page)?.slice(1) ?? [])])
      expect([...pages.keys()]).toContain(`timeline/${slug}`);
    const addresses = new Set([...pages.values()].flat(2));
    const forms = Map.groupBy(addresses, formOf);
    expect([...forms.keys()].sort()).toEqual(Object.keys(types).sort());
    expect(forms.get('json')).toHaveLength(wanted.length);
    expect(forms.get('svg')).toHaveLength(wanted.flatMap(({ parts }) => parts).length);
    expect(forms.get('png')).toHaveLength(forms.get('svg')?.length ?? 0);
    for (const address of addresses) {
      const response = await fetch(new URL(address, site.url));
      expect.soft(response.status, address).toBe(200);
      expect.soft(response.headers.get('content-type'), address).toBe(types[formOf(address)]);
      expect.soft((await response.arrayBuffer()).byteLength, address).toBeGreaterThan(100);
    }
    for (const address of forms.get('ics') ?? []) {
      const { components } = readCalendar(bytesOf(site, address));
      expect.soft(components.length, address).toBeGreaterThan(0);
    }
    for (const { id, events } of wanted) {
      const path = `${site.base}data/timelines/${id}`;
      const file = JSON.parse(bytesOf(site, `${path}.json`).toString()) as {
        $schema: string;
        events: object[];
      };
      expect.soft(file.events, id).toHaveLength(events.length);
      expect.soft(readCsv(bytesOf(site, `${path}.csv`).toString()), id).toHaveLength(events.length + 1);
      expect(bytesOf(site, new URL(file.$schema).pathname).toString()).toContain('json-schema.org');
    }
  });

  test(`links in pictures lead to pages of the site, and PNG is as large as SVG twice (${name})`, ({
    sites,
  }) => {
    const site = sites[name];
    const pictures = [...linked(site).values()].flat(2).filter((path) => path.endsWith('.svg'));
    for (const path of new Set(pictures)) {
      const svg = bytesOf(site, path).toString();
      for (const [, href = ''] of svg.matchAll(/href="([^"]+)"/g)) {
        const { pathname } = new URL(href);
        expect.soft(() => bytesOf(site, `${pathname}index.html`), `${path}: ${href}`).not.toThrow();
      }
      const [width, height] = [...svg.slice(0, 600).matchAll(/ (?:width|height)="([\d.]+)"/g)].map(
        ([, digits]) => Number(digits),
      );
      const png = bytesOf(site, path.replace(/svg$/, 'png'));
      expect.soft(Math.abs(png.readUInt32BE(16) - 2 * (width ?? 0)), path).toBeLessThan(1);
      expect.soft(Math.abs(png.readUInt32BE(20) - 2 * (height ?? 0)), path).toBeLessThan(1);
    }
  });
}

test('a picture opened by itself is readable: nothing cut, nothing covered, text as high as on a page', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 480, height: 800 });
  const pictures = [sites.root, sites.second].flatMap((site) =>
    [...new Set([...linked(site).values()].flat(2))]
      .filter((path) => path.endsWith('.svg'))
      .map((path) => new URL(path, site.url).href),
  );
  expect(pictures.length).toBeGreaterThan(30);
  for (const path of pictures) {
    await page.goto(path);
    const faults = await page.evaluate(() => {
      const root = document.documentElement;
      if (root.localName !== 'svg') return ['is no SVG'];
      const frame = root.getBoundingClientRect();
      // Lines of a text are boxes of their own: together they would seem to cover what stands beside the shorter.
      const texts = [...root.querySelectorAll('text')]
        .flatMap((text) => [text, ...text.querySelectorAll('tspan')])
        .filter((text) => !text.querySelector('tspan'))
        .map((text) => ({
          said: text.textContent,
          box: text.getBoundingClientRect(),
          size: Number.parseFloat(getComputedStyle(text).fontSize) * 0.75,
          fill: getComputedStyle(text).fill,
        }));
      return texts.flatMap(({ said, box, size, fill }, at) => [
        ...(box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom
          ? [`cut: ${said}`]
          : []),
        ...(size < 13 || size > 26 ? [`${String(size)} px: ${said}`] : []),
        ...(['rgb(0, 0, 0)', 'none'].includes(fill) ? [`no colour: ${said}`] : []),
        ...texts
          .slice(at + 1)
          .filter(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 5,
          )
          .map((other) => `"${said}" covers "${other.said}"`),
      ]);
    });
    expect.soft(faults, path).toEqual([]);
  }
});

test('a page in another language leads to the same files, and says whose language they have', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.second.url}zh-hans/timeline/rhine/`);
  const link = page
    .locator('.timeline-files')
    .first()
    .getByRole('link', { includeHidden: true, name: 'CSV' });
  await expect(link).toHaveAttribute('href', '/data/timelines/timeline-rhine.csv');
  await expect(link).toHaveAttribute('hreflang', 'en');
});
