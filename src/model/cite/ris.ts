/**
 * A citation as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). Written here since citation-js (0.8.2) breaks
 * long addresses into lines, cuts ids, and drops the page that a part stands on.
 */
import { cslDay, type CslItem } from './item.ts';

/** @param note the version in words. */
export function ris(item: CslItem, note: string): string {
  const { year, month, day } = cslDay(item);
  const two = (part: number) => String(part).padStart(2, '0');
  const container = item['container-title'];
  const lines = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['AU', item.author[0].literal],
    ['TI', item.title],
    ...(container === undefined ? [] : [['T2', container]]),
    ['PY', String(year)],
    ['DA', `${String(year)}/${two(month)}/${two(day)}`],
    ['ET', item.version],
    ['LA', item.language],
    ['N1', note],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}\n`).join('');
}
