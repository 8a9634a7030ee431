/** What other sites read of a page to show a link to it: Open Graph, with a picture that is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../pages.ts';
import { expect, recipes, test } from '../sites.ts';

const needed = ['title', 'description', 'site_name', 'type', 'locale', 'url', 'image', 'image:alt'] as const;

for (const name of ['root', 'based', 'second'] as const) {
  test(`every page says what to show where it is linked, with a picture of 1200 by 630 (${name})`, ({
    sites,
  }) => {
    const site = sites[name];
    const pictures = new Map<string, string>();
    // What is closed to search engines is not for linking either.
    const open = pagesOf(site).filter(
      (path) => !readFileSync(join(site.dir, path, 'index.html'), 'utf8').includes('content="noindex"'),
    );
    expect(open.length).toBeGreaterThan(20);
    for (const path of open) {
      const html = readFileSync(join(site.dir, path, 'index.html'), 'utf8');
      const given = new Map(
        [...html.matchAll(/<meta property="og:([^"]+)" content="([^"]*)"/g)].map(
          ([, key = '', value = '']) => [key, value],
        ),
      );
      for (const key of needed) expect.soft(given.get(key), `${path}: ${key}`).toBeTruthy();
      expect.soft(html, path).toContain(`<link rel="canonical" href="${given.get('url') ?? ''}">`);
      expect.soft(given.get('locale'), path).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      expect
        .soft(html.match(/<meta name="twitter:card" content="summary_large_image"/g), path)
        .toHaveLength(1);
      expect.soft([given.get('image:width'), given.get('image:height')], path).toEqual(['1200', '630']);
      const isWritten = html.includes('property="article:modified_time"');
      expect.soft(given.get('type'), path).toBe(isWritten ? 'article' : 'website');
      pictures.set(path, new URL(given.get('image') ?? '').pathname);
    }
    for (const picture of new Set(pictures.values())) {
      const png = readFileSync(join(site.dir, picture.slice(recipes[name].base.length)));
      expect.soft(png.subarray(1, 4).toString(), picture).toBe('PNG');
      expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
      expect.soft(png.length, picture).toBeLessThan(60_000);
    }
    const own = [...pictures]
      .filter(([path]) => /^(?:articles|platforms)\/./.test(path))
      .map(([, file]) => file);
    expect(new Set(own).size, 'articles and platforms have pictures of their own').toBe(own.length);
    expect(own.every((file) => file.includes('/og/'))).toBe(true);
    const others = [...pictures]
      .filter(([path]) => !/^(?:articles|platforms)\/./.test(path))
      .map(([, file]) => file);
    expect([...new Set(others)]).toEqual([`${recipes[name].base}og.png`]);
  });
}
