/** Where the texts of a card stand: header, title and what is below it, the figure at the foot. */
import type { Card } from './card.ts';
import { fit, lineSize, type Measure, type Setting } from './type.ts';

/** The size that Open Graph's readers show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Nothing but the band of colours comes nearer to an edge. */
export const cardMargin = 64;

/** How texts are set; each is measured as it is set. */
export const faces = {
  /** Titles and numbers, in the serif. */
  title: { family: 'Source Serif 4', weight: 600, tracking: -0.02 },
  strong: { family: 'Hanken Grotesk', weight: 600, tracking: 0 },
  plain: { family: 'Hanken Grotesk', weight: 400, tracking: 0 },
} as const;

export type Face = keyof typeof faces;
export type Measures = Readonly<Record<Face, Measure>>;

/** A line of text, its left end at `x`. */
export interface Line {
  text: string;
  face: Face;
  size: number;
  x: number;
  baseline: number;
  soft: boolean;
}

export interface Layout {
  lines: Line[];
  /** Side of the mark, whose upper left corner stands in the margin. */
  mark: number;
  /** Upper edge of the rule above the foot. */
  rule: number;
}

const room = cardSize.width - 2 * cardMargin;
const right = cardSize.width - cardMargin;
const bottom = cardSize.height - cardMargin;
const mark = 48;
const headBaseline = cardMargin + 38;
const titleTop = 152;
/** From line to line, in multiples of the size. */
const tight = 1.06;
const loose = 1.3;

export function layoutCard({ site, topic, title, text, fact }: Card, measures: Measures): Layout {
  const rule = bottom - 158;
  // Beside a figure a sentence stands under the title, otherwise in the figure's place.
  const sizes = fact ? [36, 34, 32] : [44, 40, 36, 34, 32];
  const body = fit(text, { width: room, height: 134, leading: loose }, sizes, measures.plain);
  const bodyHeight = fact && text ? 24 + body.lines.length * body.size * loose : 0;
  const height = rule - 30 - titleTop - bodyHeight;
  const head = fit(
    title,
    { width: room, height, leading: tight },
    [104, 96, 88, 80, 72, 64, 56],
    measures.title,
  );
  const titleEnd = titleTop + head.lines.length * head.size * tight;
  const soft = { face: 'plain', soft: true } as const;
  return {
    lines: [
      ...headLines(site, topic, measures),
      ...stack(head, titleTop, tight, { face: 'title', soft: false }),
      ...stack(body, fact ? titleEnd + 24 : rule + 24, loose, soft),
      ...(fact ? footLines(fact, measures) : []),
    ],
    mark,
    rule,
  };
}

/** The site's name beside its mark, and the topic at the other end of the line. */
function headLines(site: string, topic: string, { strong, plain }: Measures): Line[] {
  const x = cardMargin + mark + 16;
  const name = lineSize(site, room * 0.6, 38, strong);
  const end = x + strong(site) * name;
  const size = lineSize(topic, right - end - 48, 36, plain);
  const baseline = headBaseline;
  return [
    { text: site, face: 'strong', size: name, x, baseline, soft: false },
    { text: topic, face: 'plain', size, x: right - plain(topic) * size, baseline, soft: true },
  ];
}

/** The label above the number; beside it when, and whose count. */
function footLines({ label, value, note }: NonNullable<Card['fact']>, { title, plain }: Measures): Line[] {
  const above = lineSize(label, room, 36, plain);
  const number = lineSize(value, room * 0.68, 100, title);
  const x = cardMargin + title(value) * number + 36;
  const said = fit(note, { width: right - x, height: 90, leading: loose }, [34, 32, 30, 28, 26], plain);
  const noteTop = bottom - (said.lines.length - 1) * said.size * loose - 0.82 * said.size;
  return [
    { text: label, face: 'plain', size: above, x: cardMargin, baseline: bottom - 102, soft: true },
    { text: value, face: 'title', size: number, x: cardMargin, baseline: bottom, soft: false },
    ...stack(said, noteTop, loose, { face: 'plain', soft: true }, x),
  ];
}

function stack(
  { size, lines }: Setting,
  top: number,
  leading: number,
  look: Pick<Line, 'face' | 'soft'>,
  x: number = cardMargin,
): Line[] {
  return lines.map((text, index) => ({
    text,
    size,
    x,
    baseline: top + 0.82 * size + index * leading * size,
    ...look,
  }));
}
