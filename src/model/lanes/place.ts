/** Finds room for the labels of a line: above or below it, shifted along it, or stacked. None is left out, none overlap. */
import { boxesOf, gap, touch, type Box, type Label, type Place, type Room } from './labels.ts';

interface State {
  places: Place[];
  boxes: Box[];
  cost: number;
}

/** How many half-finished layouts are pursued at a time. */
const breadth = 48;
const kinds = ['title', 'name', 'stop'];

/** Places for all labels, in the order given. Stops must stand apart by more than `gap`. */
export function placeLabels(labels: readonly Label[], room: Room): Place[] {
  const sorted = labels.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.anchor - b.anchor,
  );
  let states: State[] = [{ places: [], boxes: [], cost: 0 }];
  for (const [at, label] of sorted.entries()) {
    const rest = sorted.slice(at + 1).filter(({ kind }) => kind === 'stop');
    const next = states
      .flatMap((state) =>
        [...candidates(label, state, room)].flatMap((place) => extend(state, label, place, room)),
      )
      .filter(({ boxes }) => !rest.some(({ anchor }) => shutIn(anchor, boxes)));
    states = next.toSorted((a, b) => a.cost - b.cost).slice(0, breadth);
  }
  const places = states[0]?.places ?? stairs(sorted, room);
  return labels.map((label) => places[sorted.indexOf(label)] ?? { left: label.anchor, tier: 1 });
}

/** Whether the labels next to the line leave no way to an anchor, neither from above nor from below. */
function shutIn(anchor: number, boxes: readonly Box[]): boolean {
  const covers = (side: number) =>
    boxes.some(({ from, to, tier }) => tier === side && from < anchor + 1 && anchor - 1 < to);
  return covers(1) && covers(-1);
}

function* candidates({ anchor, width, kind }: Label, { boxes }: State, { from, to }: Room): Iterable<Place> {
  const tiers = [0, ...boxes.map(({ tier }) => tier)];
  const up = Array.from({ length: Math.max(...tiers) + 1 }, (_, at) => at + 1);
  const down = Array.from({ length: 1 - Math.min(...tiers) }, (_, at) => -1 - at);
  if (kind === 'name' && anchor - gap - width >= from) yield { left: anchor - gap - width, tier: 0 };
  const reach = kind === 'stop' ? width / 2 + 3 : 0;
  const middle = kind === 'stop' ? anchor - width / 2 : anchor;
  const shifts = [reach, ...Array.from({ length: Math.ceil(reach / 4) }, (_, at) => at * 4), 0];
  const lefts = new Set(shifts.flatMap((shift) => [middle - shift, middle + shift]));
  for (const tier of kind === 'title' ? up : [...up, ...down]) {
    for (const left of lefts) yield { left: Math.max(from, Math.min(left, to - width)), tier };
  }
}

/** The state with one label more, and what that costs the eye; nothing where labels or leaders would touch. */
function extend(state: State, label: Label, place: Place, { crossings = [] }: Room): State[] {
  const added = boxesOf(label, place);
  if (touch(added, state.boxes)) return [];
  const { left, tier } = place;
  const isNew = !state.boxes.some((box) => box.tier === tier);
  const shift = label.kind === 'stop' ? Math.abs(left + label.width / 2 - label.anchor) : 0;
  const crossed = crossings.some(
    ({ from, to, side }) => side * tier >= 0 && left < to && from < left + label.width,
  );
  // A new tier makes the picture higher; a name in front of its line costs nothing but evenness.
  const away = tier === 0 ? 7 : 2 * Math.abs(tier) + (isNew ? 7 : 0);
  const below = tier < 0 ? (label.kind === 'name' ? 3 : 0.5) : 0;
  const costs = [shift / 16, away, below, crossed ? 12 : 0];
  const cost = costs.reduce((sum, one) => sum + one, state.cost);
  return [{ places: [...state.places, place], boxes: [...state.boxes, ...added], cost }];
}

/**
 * The layout that always exists, for lines too crowded for a better one: labels begin at their leaders, each higher than
 * those to its right that it runs over; those without room to the right mirror that below the line.
 */
export function stairs(labels: readonly Label[], { from, to, above = false }: Room): Place[] {
  const known = new Map<Label, Place>();
  const put = (label: Label, left: number, side: number) => {
    const boxes = [...known].flatMap(([other, place]) => boxesOf(other, place));
    for (let tier = 1; ; tier++) {
      const place = { left, tier: side * tier };
      const own = boxesOf(label, place);
      if (touch(tier > labels.length ? own.slice(0, 1) : own, boxes)) continue;
      known.set(label, place);
      return;
    }
  };
  const stops = labels.filter(({ kind }) => kind === 'stop').toSorted((a, b) => a.anchor - b.anchor);
  const fits = ({ anchor, width }: Label) => above || anchor - 4 + width <= to;
  for (const label of stops.filter(fits).toReversed())
    put(label, Math.min(label.anchor - 4, to - label.width), 1);
  for (const label of stops.filter((one) => !fits(one)))
    put(label, Math.max(from, label.anchor + 4 - label.width), -1);
  // What has no leader finds its place above all the others.
  for (const label of labels.filter(({ kind }) => kind !== 'stop'))
    put(label, Math.min(label.anchor, to - label.width), 1);
  return labels.map((label) => known.get(label) ?? { left: label.anchor, tier: 1 });
}
