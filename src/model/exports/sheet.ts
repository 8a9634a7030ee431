/** The look of pictures that stand alone: the site's light colours and its fonts, read from its stylesheets. */
import { marks } from '../../schema/site.ts';
import type { Mark } from '../diagram.ts';

export interface Sheet {
  paper: string;
  sheet: string;
  ink: string;
  soft: string;
  rule: string;
  bad: string;
  accent: string;
  /** Colours of the marks. */
  marks: Record<Mark, string>;
  serif: string;
  sans: string;
}

/**
 * @param css the rules of tokens and of marks.
 * @throws when a token is missing.
 */
export function readSheet(css: string): Sheet {
  const token = (name: string): string => {
    const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
    if (value === undefined) throw new Error(`The stylesheet has no --${name}.`);
    return plain(value);
  };
  const plain = (value: string) =>
    value
      .replace(/light-dark\((#\w+),\s*#\w+\)/, '$1')
      .replace(/var\(--([\w-]+)\)/g, (_, inner: string) => token(inner));
  const markOf = (mark: Mark) => {
    const own = new RegExp(`\\.timeline-mark\\.${mark}\\b[^{]*{\\s*--mark:\\s*([^;]+);`).exec(css)?.[1];
    return own === undefined ? token('accent') : plain(own);
  };
  // Stand-ins are the site's own; a file has only what its reader has.
  const font = (name: string) =>
    token(name)
      .split(/,\s*/)
      .filter((family) => !family.includes('stand-in'))
      .join(', ');
  return {
    paper: token('paper'),
    sheet: token('sheet'),
    ink: token('ink'),
    soft: token('soft'),
    rule: token('rule'),
    bad: token('bad'),
    accent: token('accent'),
    marks: Object.fromEntries(marks.map((mark) => [mark, markOf(mark)])) as Record<Mark, string>,
    serif: font('serif'),
    sans: font('sans'),
  };
}

/** Rules for every class that drawings of timelines use, without what only browsers understand. */
export function rulesOf(look: Sheet): string {
  const { paper, sheet, ink, soft, rule, bad, serif, sans } = look;
  return [
    `svg{font-family:${sans}}`,
    `text{fill:${ink}}`,
    `.sheet-title{font-family:${serif};font-size:34px;font-weight:600}`,
    `.sheet-foot{font-size:19px;fill:${soft}}`,
    `.sheet-paper{fill:${paper};stroke:none}`,
    `rect{fill:${sheet};stroke:${rule}}`,
    `.timeline-axis{stroke:${soft};stroke-opacity:.6}`,
    `.timeline-era{fill:${ink}}`,
    `.timeline-date{fill:${soft}}`,
    `.timeline-note{fill:${bad}}`,
    `.timeline-dispute{stroke:${bad};stroke-width:4}`,
    `.timeline-mark{stroke:${paper};stroke-width:6;paint-order:stroke}`,
    ...marks.map((mark) => `.${mark}{fill:${look.marks[mark]}}`),
    `.timeline-mark.open{fill:${paper};stroke-width:3;paint-order:normal}`,
    ...marks.map((mark) => `.open.${mark}{stroke:${look.marks[mark]}}`),
    '.timeline-mark.about{stroke-dasharray:6 4.4}',
    '.timeline-mark.uncertain{stroke-width:4;stroke-dasharray:0 6.4;stroke-linecap:round}',
  ].join('');
}
