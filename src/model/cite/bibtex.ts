/**
 * A citation as BibTeX, for BibTeX and biber alike. Written here since citation-js (0.8.2) either drops what is not
 * Latin or leaves `%` and `&` unescaped, and gives `jul 31` as a month.
 */
import { cslDay, type CslItem } from './item.ts';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * @param note the version in words; no style prints BibTeX fields of its own making.
 */
export function bibtex(item: CslItem, note: string): string {
  const { year, month } = cslDay(item);
  const container = item['container-title'];
  const fields = [
    `author = {{${tex(item.author[0].literal)}}}`,
    // The second braces keep its capitals.
    `title = {{${tex(item.title)}}}`,
    ...(container === undefined ? [] : [`howpublished = {${tex(container)}}`]),
    `year = {${String(year)}}`,
    // A macro: styles write it in their own way.
    `month = ${months[month - 1] ?? ''}`,
    `note = {${tex(note)}}`,
    `url = {${item.URL}}`,
  ];
  return `@misc{${item.id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Text with what TeX would take as commands escaped. */
function tex(text: string): string {
  return text.replace(/[\\~^]|[{}$&%#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
