/** CSV after RFC 4180. */
import { expect, test } from '@playwright/test';
import { chartCsv, csv, figuresCsv } from '../../src/model/csv.ts';
import { readCsv } from '../csv.ts';
import { got, secondLibrary } from '../library.ts';

test('commas, quotes, breaks and outer spaces are quoted, lines end in CRLF', () => {
  expect(
    csv([
      ['a', 1, true, undefined],
      ['b, c', 'd "e"', 'f\ng', ' h'],
    ]),
  ).toBe('a,1,true,\r\n"b, c","d ""e""","f\ng"," h"\r\n');
});

const library = secondLibrary();

test('every figure stands in its file once, with all that is known of it', () => {
  const [head = [], ...rows] = readCsv(figuresCsv(library));
  expect(head.join()).toBe('id,label,value,unit,date,metric,by,approximate,bound,about,citations,computed');
  expect(rows.map(([id]) => id)).toEqual([...library.figures.keys()]);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const row = (id: string) => got(rows.find(([first]) => first === id));
  expect(row('danube-salmon-1949')).toEqual([
    ...['danube-salmon-1949', 'Huchen', '12500', 'accounts', '1949-12-31', 'total', 'A fish market'],
    ...['false', '', 'danube', 'atlas-basins; builders-1992', 'a twelfth of the year’s 150,000'],
  ]);
  expect(row('rhine-salmon-1885').slice(7, 11)).toEqual(['true', '', 'rhine', 'atlas-basins (page 30)']);
  expect(row('canal-cost')[1], 'with its comma').toBe(
    'What the canal cost, with its locks, its harbours and the bridges over it',
  );
});

test('the file of a chart names the series of each figure', () => {
  const [head = [], ...rows] = readCsv(chartCsv(got(library.charts.get('fish-over-time')), library));
  expect(head.slice(0, 2)).toEqual(['series', 'id']);
  expect(rows.map(([series, id]) => `${series ?? ''} ${id ?? ''}`)).toEqual([
    'rhine rhine-salmon-1950',
    'rhine rhine-salmon-1885',
    'rhine rhine-salmon-1915',
    'danube danube-salmon-1890',
    'danube danube-salmon-1949',
  ]);
});
