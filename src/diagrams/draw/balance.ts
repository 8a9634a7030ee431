/**
 * Runs in the browser: spreads the words of each label over its lines. Mermaid fills one line after the other, so that
 * the last one is often a lonely word.
 */
export interface Setting {
  /** As CSS writes it. */
  font: string;
  /** How wide a line may be. */
  width: number;
  /** What begins a line that goes on with the word of the line before it. */
  joiner: string;
}

/**
 * @param drawing a timeline as Mermaid returns it.
 * @returns the same drawing, with as many lines, as even as they can be.
 */
export function balance([drawing, { font, width, joiner }]: readonly [string, Setting]): string {
  const host = document.createElement('div');
  host.innerHTML = drawing;
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser cannot measure text.');
  pen.font = font;
  const lineOf = (words: readonly string[]) => words.join(' ').replaceAll(` ${joiner}`, '');

  for (const label of host.querySelectorAll('.eventWrapper text')) {
    const lines = [...label.querySelectorAll('tspan')].filter((line) => line.textContent.trim() !== '');
    const words = lines.flatMap((line) => line.textContent.trim().split(/\s+/));
    const even = spread(words, lines.length, new Map());
    lines.forEach((line, index) => (line.textContent = even.lines[index] ?? ''));
  }
  return host.innerHTML;

  /** The lines whose squares of empty room are least in sum; too wide a line costs more than any room. */
  function spread(words: readonly string[], count: number, known: Map<string, Spread>): Spread {
    const key = `${words.length} ${count}`;
    const before = known.get(key);
    if (before) return before;
    let best: Spread = { cost: Infinity, lines: [] };
    for (let end = count > 1 ? 1 : words.length; end <= words.length - count + 1; end += 1) {
      const line = lineOf(words.slice(0, end));
      const room = width - (pen?.measureText(line).width ?? 0);
      const rest = count > 1 ? spread(words.slice(end), count - 1, known) : { cost: 0, lines: [] };
      const cost = (room < 0 ? 1e9 : room * room) + rest.cost;
      if (cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  }
}

interface Spread {
  cost: number;
  lines: string[];
}
