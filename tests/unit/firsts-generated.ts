/** Firsts that are more crowded than any real ones. */
import type { Firsts, Got } from '../../src/model/firsts/story.ts';
import { chance, day } from './lanes-generated.ts';

const names = [
  'Alpha',
  'Bravo Chat',
  'Charlie',
  'Delta Letters',
  'Echo',
  'Foxtrot',
  '小程序',
  'Hotel Messages',
];
const dates = [
  '4 Oct 2011',
  'about Oct 2011',
  '19 Jul 2012 (uncertain)',
  '2012年7月19日(存疑)',
  'summer 2009',
];

/** Twelve features of two to eight platforms each: most within weeks of each other, many on the same day. */
export function generatedFirsts(seed: number): Firsts {
  const next = chance(seed);
  const strips = Array.from({ length: 12 }, (_, strip) => {
    const base = day('2009-01-01') + next() * (day('2026-12-31') - day('2009-01-01'));
    const got = names.slice(0, 2 + Math.floor(next() * 7)).map((name, index): Got => {
      const far = next() < 0.4 ? next() * 3000 : Math.floor(next() * 3) * 20;
      const at = Math.min(base + far * 86_400_000, day('2026-12-31'));
      const half = next() < 0.3 ? 400 * 86_400_000 : 0;
      const date = dates[Math.floor(next() * dates.length)] ?? '';
      return {
        ...{
          platform: `p${String(index)}`,
          name,
          index,
          event: `e${String(strip)}-${String(index)}`,
          date,
          at,
        },
        ...{ reach: [at - half, half > 0 && next() < 0.3 ? Infinity : at + half], rough: half > 0 },
        ...{ first: false, title: name },
      };
    });
    got.sort((a, b) => a.at - b.at);
    return { id: `f${String(strip)}`, name: `Feature ${String(strip)}`, said: '', got, undated: [] };
  });
  return { strips, rest: [], from: 2009, to: 2026 };
}
