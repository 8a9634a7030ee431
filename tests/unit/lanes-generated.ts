/** Stories that are more crowded than any real one. */
import type { Lane, Story } from '../../src/model/lanes.ts';

/** The time at which a day begins. */
export const day = (text: string) => Date.parse(text);

/** Chance that is the same in every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Eight platforms with sixty stops, some on the same day, some taken over once or twice, some of those let go again. */
export function generated(seed: number): Story {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const time = (from: number) => from + next() * (day('2026-11-20') - from);
  const names = [
    'Alpha',
    'Bravo Chat',
    'Charlie',
    'Delta Letters',
    'Echo',
    'Foxtrot',
    'Golf',
    'Hotel Messages',
  ];
  const labels = [
    'ads',
    'stickers',
    'encrypted',
    'mini programs',
    'for business',
    'twenty letters long',
    '小程序上线',
  ];
  const companies = ['Umbrella', 'Acme Corporation', 'Initech', 'Globex'];
  const lanes = names.map((name, at): Lane => {
    const start = day(`${2009 + Math.floor(next() * 8)}-03-01`);
    const turns = [
      ...(next() < 0.4 ? [start] : []),
      ...(next() < 0.7 ? [time(start)] : []),
      ...(next() < 0.3 ? [time(start)] : []),
    ];
    const owners = turns
      .toSorted((a, b) => a - b)
      .map((from, turn) => {
        const company = turn > 0 && next() < 0.5 ? undefined : pick(companies);
        return { company, name: company ?? 'independent', event: `turn-${at}-${turn}`, from };
      });
    return { id: `lane-${at}`, name, start, end: day('2026-11-20'), owners, stops: [] };
  });
  for (let at = 0; at < 60; at++) {
    const lane = lanes[at % 8];
    if (!lane) continue;
    const known = lane.stops.at(-1)?.at;
    const when = known && next() < 0.25 ? known + Math.floor(next() * 3) * 86_400_000 : time(lane.start);
    lane.stops.push({ event: `stop-${at}`, at: Math.min(when, lane.end), label: pick(labels), title: '' });
  }
  for (const lane of lanes) {
    const takeovers = lane.owners.filter(({ from }) => from > lane.start);
    for (const { event, from, name } of takeovers)
      lane.stops.push({ event, at: from, label: 'bought', title: '', owner: name });
    lane.stops.sort((a, b) => a.at - b.at);
  }
  return { lanes, from: 2009, to: 2026 };
}
