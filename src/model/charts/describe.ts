/** A chart in words, for those who do not see it; and what its marks mean. */
import { words } from '../../i18n/index.ts';
import type { Chart } from '../../schema/chart.ts';
import { dateWords } from '../dates.ts';
import { figureWords } from '../numbers.ts';
import { pick } from '../text.ts';
import { barLabel } from './bars.ts';
import type { Series } from './series.ts';
import { yearAxis } from './years.ts';

/** What the drawing shows: of lines their beginnings and ends, of bars all. */
export function describe(kind: Chart['kind'], series: readonly Series[], language: string): string {
  const say = words(language);
  if (kind === 'bar') {
    const bars = series.flatMap(({ name, points }) =>
      points.map(({ figure }) =>
        say.ofPlatform(
          barLabel(name, pick(figure.label, language), figure.date, language),
          figureWords(figure, language),
        ),
      ),
    );
    return say.barDescription(bars.join('; '));
  }
  const { from, to } = yearAxis(series);
  const told = series.map(({ name, points }) => {
    const [first = '', last = ''] = [points[0], points.at(-1)].map(
      (point) =>
        point &&
        say.dated(figureWords(point.figure, language), dateWords(point.figure.date, language, 'short')),
    );
    return say.seriesDescription(name, first, last, points.length);
  });
  return say.lineDescription(String(from), String(to), told.join(' '));
}

/** What hollow marks and ticks mean, if there are any. */
export function legend(kind: Chart['kind'], series: readonly Series[], language: string): string[] {
  const say = words(language);
  const figures = series.flatMap(({ points }) => points.map(({ figure }) => figure));
  const meaning = kind === 'bar' ? say.boundBar : say.boundMark;
  return [
    ...(figures.some(({ approximate }) => approximate) ? [say.hollowMark] : []),
    ...(['over', 'under'] as const)
      .filter((bound) => figures.some((figure) => figure.bound === bound))
      .map((bound) => meaning[bound]),
  ];
}
