/**
 * `npm run fonts`: cuts the two web fonts down to what the site sets and writes them to `public/fonts/`.
 * The results are committed, because diagrams are measured in them: another cut would be another picture.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { characters } from '../model/characters.ts';

/**
 * Kerning alone. Figures of both fonts are lining and of one width as they come; figures of their own widths would cost
 * 1.7 kB, composition, ligatures and small capitals 7 kB, and old-style figures the packages do not have.
 */
const keepFeatures = ['kern'];

const cuts = [
  { family: 'source-serif-4', file: 'source-serif-4-latin-wght-normal.woff2', wght: { min: 400, max: 700 } },
  { family: 'hanken-grotesk', file: 'hanken-grotesk-latin-wght-normal.woff2', wght: { min: 400, max: 700 } },
];

for (const { family, file, wght } of cuts) {
  const folder = new URL(`../../node_modules/@fontsource-variable/${family}/`, import.meta.url);
  const cut = await subsetFont(await readFile(new URL(`files/${file}`, folder)), characters, {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
    variationAxes: { wght },
  });
  const target = new URL(`../../public/fonts/${family}.woff2`, import.meta.url);
  await writeFile(target, cut);
  await writeFile(new URL(`${family}-LICENSE.txt`, target), await readFile(new URL('LICENSE', folder)));
  console.log(`public/fonts/${family}.woff2: ${cut.length} bytes`);
}
