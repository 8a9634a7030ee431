/** Timelines to take away: as CSV, JSON and iCalendar. */
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { contentLine, escapeText } from '../../src/model/exports/calendar-lines.ts';
import { timelineCalendar } from '../../src/model/exports/calendar.ts';
import { timelineCsv } from '../../src/model/exports/csv.ts';
import { timelineJson, timelineSchema } from '../../src/model/exports/json.ts';
import type { Published } from '../../src/model/exports/records.ts';
import { dataForms, takeaways, type Takeaway } from '../../src/model/exports/takeaway.ts';
import { timelineFileSchema } from '../../src/schema/timeline-file.ts';
import type { Event } from '../../src/schema/event.ts';
import { only, readCalendar, textOf } from '../calendar.ts';
import { readCsv } from '../csv.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const published: Published = { library, root: 'https://two-rivers.example/base/' };
const all = takeaways(library);
const named = (id: string) => got(all.find((timeline) => timeline.id === id));
const event = (id: string) => got(library.events.find((each) => each.id === id));

/** A timeline of one part with these events. */
function timelineOf(events: readonly Event[]): Takeaway {
  const part = { id: 'x', title: 'Rivers', caption: 'Rivers', events: [...events] };
  return { id: 'x', title: 'Rivers', events, parts: [part], page: 's/x/' };
}

test('every timeline is there: those of authors, and those of pages with a part for each era', () => {
  expect(all.map(({ id }) => id).sort()).toEqual([
    ...['canal-timeline', 'law-timeline', 'timeline-all', 'timeline-danube', 'timeline-disaster'],
    ...['timeline-rhine', 'timeline-treaty', 'timeline-works'],
  ]);
  expect(named('timeline-all').parts.map(({ id }) => id)).toEqual([
    'timeline-all-age-of-treaties',
    'timeline-all-age-of-concrete',
  ]);
  expect(named('canal-timeline').parts.map(({ id }) => id)).toEqual(['canal-timeline']);
  expect(named('canal-timeline').page).toBe('s/canal-timeline/');
  expect(named('timeline-rhine').page).toBe('timeline/rhine/');
});

test('CSV has a line for each event, with names, citations and its address', () => {
  const [head = [], ...rows] = readCsv(timelineCsv(named('timeline-all'), published));
  expect(head.join()).toBe(
    'id,date,date in words,precision,doubt,kind,title,text,disputed,platforms,companies,citations,address',
  );
  expect(rows.map(([id]) => id)).toEqual(library.events.map(({ id }) => id));
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const dam = got(rows.find(([id]) => id === 'iron-gates'));
  expect(dam.slice(1, 6)).toEqual(['1972~', 'about 1972', 'year', 'about', 'Works']);
  const canal = got(rows.find(([id]) => id === 'canal-opens'));
  expect(canal.slice(9)).toEqual([
    'Rhine; Danube',
    '',
    'Der Kanal ist fertig <https://example.org/canal>; ' +
      'Meine zwei Flüsse <https://two-rivers.example/base/s/essay-1993-opened-1990/>',
    'https://two-rivers.example/base/s/canal-opens/',
  ]);
});

test('JSON is what its schema says, and says what is known of each event', () => {
  for (const timeline of all) timelineFileSchema.parse(JSON.parse(timelineJson(timeline, published)));
  const file = timelineFileSchema.parse(JSON.parse(timelineJson(named('law-timeline'), published)));
  expect(file).toMatchObject({
    $schema: 'https://two-rivers.example/base/data/timeline.schema.json',
    id: 'law-timeline',
    address: 'https://two-rivers.example/base/s/law-timeline/',
    language: 'en',
    licence: { name: 'CC BY 4.0' },
    reviewed: '2026-11-20',
  });
  expect(got(file.events.find(({ id }) => id === 'mannheim-act'))).toEqual({
    id: 'mannheim-act',
    date: '1868-10',
    dateInWords: 'October 1868',
    precision: 'month',
    kind: { id: 'treaty', name: 'Treaty' },
    title: 'The Mannheim Act',
    text: 'It still governs ships on the Rhine.',
    disputed: 'The essay has another year.',
    platforms: [{ id: 'rhine', name: 'Rhine' }],
    companies: [{ id: 'rhine-commission', name: 'Central Commission for the Navigation of the Rhine' }],
    citations: [{ title: 'An Atlas of Basins', url: 'https://example.org/atlas', at: 'page 12' }],
    address: 'https://two-rivers.example/base/s/mannheim-act/',
  });
});

test('the schema is JSON Schema that refuses what the files never are', () => {
  const { $id, ...schema } = JSON.parse(timelineSchema(published.root)) as Record<string, never>;
  expect($id).toBe('https://two-rivers.example/base/data/timeline.schema.json');
  const read = z.fromJSONSchema(schema);
  const file = JSON.parse(timelineJson(named('law-timeline'), published)) as { events: object[] };
  expect(read.safeParse(file).success).toBe(true);
  const { events } = file;
  expect(read.safeParse({ ...file, events: [] }).success).toBe(false);
  expect(read.safeParse({ ...file, events: [{ ...events[0], precision: 'hour' }] }).success).toBe(false);
});

const calendarOf = (timeline: Takeaway) => readCalendar(Buffer.from(timelineCalendar(timeline, published)));

test('a calendar has the days, and says how many events have none', () => {
  const calendar = calendarOf(named('timeline-all'));
  expect(calendar.name).toBe('VCALENDAR');
  expect(only(calendar, 'VERSION').value).toBe('2.0');
  expect(textOf(only(calendar, 'PRODID'))).toBe('-//two-rivers.example//Two Rivers//EN');
  expect(textOf(only(calendar, 'X-WR-CALNAME'))).toBe('Two Rivers: All events');
  expect(textOf(only(calendar, 'X-WR-CALDESC'))).toBe(
    '3 of 6 events; those not known to the day cannot stand in a calendar. CC BY 4.0',
  );
  const days = calendar.components.map((entry) => [
    entry.name,
    only(entry, 'UID').value,
    only(entry, 'DTSTART').parameters + only(entry, 'DTSTART').value,
    only(entry, 'DTSTAMP').value,
  ]);
  expect(days).toEqual([
    ['VEVENT', 'vienna-act@two-rivers.example', ';VALUE=DATE18150609', '20261120T000000Z'],
    ['VEVENT', 'rhine-fire@two-rivers.example', ';VALUE=DATE19861101', '20261120T000000Z'],
    ['VEVENT', 'canal-opens@two-rivers.example', ';VALUE=DATE19920925', '20261120T000000Z'],
  ]);
  const [first] = calendar.components;
  expect(textOf(only(got(first), 'SUMMARY'))).toBe('The Congress of Vienna frees navigation');
  expect(textOf(only(got(first), 'DESCRIPTION'))).toBe(
    'The final act opens rivers of several countries to ships of all.\n' +
      'Final Act of the Congress of Vienna: https://www.example.org/vienna',
  );
  expect(only(got(first), 'URL').value).toBe('https://two-rivers.example/base/s/vienna-act/');
});

test('only days known without doubt stand in a calendar, and one without any is not made', () => {
  const dates = ['1868-10', '1868', '1868~', '1868-21', '1868-10-17?', '1868-10-01/1868-10-17'];
  const vague = dates.map((date) => ({ ...event('vienna-act'), date }));
  expect(dataForms(timelineOf(vague))).toEqual(['mmd', 'csv', 'json']);
  const exact = { ...event('vienna-act'), date: '1868-10-17' };
  expect(dataForms(timelineOf([...vague, exact]))).toContain('ics');
  expect(calendarOf(timelineOf([...vague, exact])).components).toHaveLength(1);
});

test('text in a calendar is escaped and folded, never within a character', () => {
  const title = {
    en: 'Rhine, Danube; "both" \\ 多瑙河与莱茵河之间的运河于今日正式开通 🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢 \u0007end',
  };
  const text = { en: `One line\nand another:\r\n${'long '.repeat(60)}` };
  const calendar = calendarOf(timelineOf([{ ...event('vienna-act'), title, text }]));
  const [entry] = calendar.components;
  expect(textOf(only(got(entry), 'SUMMARY'))).toBe(
    'Rhine, Danube; “both” \\ 多瑙河与莱茵河之间的运河于今日正式开通 🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢  end',
  );
  expect(textOf(only(got(entry), 'DESCRIPTION'))).toContain('One line\nand another:\nlong long');
  expect(escapeText('a\\b;c,d\ne')).toBe('a\\\\b\\;c\\,d\\ne');
  expect(contentLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
  expect(contentLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  expect(contentLine('船'.repeat(26))).toBe(`${'船'.repeat(25)}\r\n 船\r\n`);
});
