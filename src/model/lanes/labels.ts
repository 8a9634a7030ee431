/** Labels along a line, and the room they take beside it. */

export interface Label {
  /** Place on the line that is named. */
  anchor: number;
  width: number;
  /** A stop's label may shift around its anchor, a name begins where its line does, a title keeps its place above. */
  kind: 'stop' | 'name' | 'title';
}

export interface Place {
  left: number;
  /** Steps away from the line: 1 just above it, -1 just below, 0 on its level and in front of it. */
  tier: number;
}

export interface Room {
  from: number;
  to: number;
  /** Where other lines cross on a side (1 above, -1 below), to be kept free if possible. */
  crossings?: readonly { from: number; to: number; side: number }[];
  /** There is no room below. */
  above?: boolean;
}

export interface Box {
  from: number;
  to: number;
  tier: number;
}

/** Between labels, and between a label and the leader of another. */
export const gap = 8;

/** What a label takes: its own box and, in the tiers between it and the line, that of its leader. */
export function boxesOf({ anchor, width, kind }: Label, { left, tier }: Place): Box[] {
  const between = kind === 'stop' ? Math.max(0, Math.abs(tier) - 1) : 0;
  const leader = Array.from({ length: between }, (_, at) => ({
    from: anchor - gap / 2,
    to: anchor + gap / 2,
    tier: Math.sign(tier) * (at + 1),
  }));
  return [{ from: left - gap / 2, to: left + width + gap / 2, tier }, ...leader];
}

export function touch(some: readonly Box[], others: readonly Box[]): boolean {
  return some.some((a) => others.some((b) => a.tier === b.tier && a.from < b.to && b.from < a.to));
}

/**
 * Moves sorted places apart, each as little as may be: each at least its own distance from the one before it, and all
 * between `from` and `to` if they fit.
 */
export function spread(
  sorted: readonly number[],
  distances: readonly number[],
  from: number,
  to: number,
): number[] {
  const offsets = sorted.map((_, at) => distances.slice(1, at + 1).reduce((sum, one) => sum + one, 0));
  // Without their distances places must only keep their order: those that do not meet in their mean.
  const groups: { mean: number; size: number }[] = [];
  for (const [at, place] of sorted.entries()) {
    let group = { mean: place - (offsets[at] ?? 0), size: 1 };
    for (let last = groups.at(-1); last && last.mean > group.mean; last = groups.at(-1)) {
      const size = last.size + group.size;
      group = { mean: (last.mean * last.size + group.mean * group.size) / size, size };
      groups.pop();
    }
    groups.push(group);
  }
  const means = groups.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
  const end = Math.max(from, to - (offsets.at(-1) ?? 0));
  return means.map((mean, at) => Math.max(from, Math.min(mean, end)) + (offsets[at] ?? 0));
}
