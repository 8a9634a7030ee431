/** `npm run evidence`: what the statements of the site rest on, and where that is thin. `--years 2` is the limit of age. */
import { parseArgs } from 'node:util';
import { loadLibrary } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import { evidence, type Finding } from '../model/evidence.ts';

const { values } = parseArgs({ options: { years: { type: 'string', default: '2' } } });
const limit = Number(values.years);
if (!(limit > 0)) throw new Error(`--years needs a number above 0, not "${values.years}".`);
const { library, problems } = loadLibrary(contentDir);
const report = evidence(library, limit);

console.log('Claims by standing, then by use: on pages, else in data, else in disagreements');
console.table(
  Object.fromEntries(
    report.sources.map(({ id, claims, uses, lines, setAside }) => {
      return [id, { ...claims, ...uses, lines, 'set aside': setAside }];
    }),
  ),
);
list('Claims that nothing uses yet', report.unusedClaims);
places('Sentences with a number or a date and no citation', report.numbers);
places('Sentences with a superlative and no citation', report.superlatives);
places('Numbers and dates without a citation, by reason', report.optedOut);
list('References never used', report.unusedReferences);
places(`Articles whose newest reference is more than ${values.years} years old`, report.stale);
places('Articles without a figure', report.withoutFigure);
places('Sections without a citation', report.sectionsUncited);
places('Sections that nothing links to', report.sectionsUnlinked);
list('Platforms without an event', report.platformsWithoutEvent);
if (problems.length > 0)
  console.log(`\n${String(problems.length)} problems in the content: run "npm run check".`);

function list(title: string, items: readonly string[]): void {
  console.log(`\n${title}: ${String(items.length)}`);
  for (const item of items) console.log(`  ${item}`);
}

function places(title: string, findings: readonly Finding[]): void {
  list(
    title,
    findings.map(({ file, line, what }) => `${file}:${String(line)}  ${what}`),
  );
}
