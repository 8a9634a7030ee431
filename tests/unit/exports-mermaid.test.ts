/** Timelines to take away as Mermaid text, drawn by Mermaid as any editor would. */
import { expect, test, type Page } from '@playwright/test';
import type { Mermaid } from 'mermaid';
import { mermaidFile } from '../../src/diagrams/files.ts';
import { timelineMermaid } from '../../src/model/exports/mermaid.ts';
import { takeaways, type Takeaway } from '../../src/model/exports/takeaway.ts';
import type { Event } from '../../src/schema/event.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const published = { library, root: 'https://two-rivers.example/' };
const all = takeaways(library);
const textOf = (timeline: Takeaway) => timelineMermaid(timeline, published);
const event = (id: string) => got(library.events.find((each) => each.id === id));

function timelineOf(events: readonly Event[], title: string): Takeaway {
  const part = { id: 'x', title, caption: title, events: [...events] };
  return { id: 'x', title, events, parts: [part, { ...part, caption: 'Empty', events: [] }], page: 's/x/' };
}

/** Without white space, which is lost where lines break, and with plain quotes. */
const bare = (text: string) => text.replace(/\s+/g, '').replace(/[“”]/g, '"');

test.beforeEach(async ({ page }) => {
  await page.setContent('<!doctype html><title>An editor</title>');
  await page.addScriptTag({ path: mermaidFile() });
});

/** Everything that is read in the drawing, text by text. */
async function drawn(page: Page, text: string): Promise<string[]> {
  const texts = await page.evaluate(async (source) => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
    mermaid.initialize({ startOnLoad: false });
    document.body.innerHTML = (await mermaid.render('drawing', source)).svg;
    return [...document.querySelectorAll('svg text')].map((each) => each.textContent);
  }, text);
  return texts.map(bare);
}

test('the text has title, eras as sections, dates and labels, in documented syntax alone', () => {
  expect(textOf(got(all.find(({ id }) => id === 'timeline-all')))).toBe(`timeline
  title All events
  section The age of treaties
    9 Jun 1815 : Vienna frees navigation on the Rhine
    1817 to 1876 : Engineers straighten the Upper Rhine
    Oct 1868 : Mannheim writes the rules for ships
  section The age of concrete
    about 1972 : A dam closes the Iron Gates
    1 Nov 1986 : Fire at Basel#58; the river runs red
    25 Sep 1992 : The canal over the watershed opens
%% https://two-rivers.example/timeline/
%% CC BY 4.0, 2026-11-20
`);
});

test('events of one date share it', () => {
  const events = [event('vienna-act'), { ...event('rhine-fire'), date: '1815-06-09' }];
  expect(textOf(timelineOf(events, 'Rivers')).split('\n').slice(3, 5)).toEqual([
    '    9 Jun 1815 : Vienna frees navigation on the Rhine',
    '      : Fire at Basel#58; the river runs red',
  ]);
});

test('every timeline draws, with its title and every event', async ({ page }) => {
  for (const timeline of all) {
    const texts = await drawn(page, textOf(timeline));
    expect(texts, timeline.id).toContain(bare(timeline.title));
    for (const { short } of timeline.events) expect(texts, timeline.id).toContain(bare(short.en ?? ''));
  }
});

test('titles, sections and labels draw as they are written, whatever stands in them', async ({ page }) => {
  const hostile = [
    'A colon: in the middle, and :: one at the end:',
    'C# and #35; and #quot; alone; with; semicolons',
    '<br> and <b onclick="x">tags</b> and </svg><script>alert(1)</script>',
    '%% no comment, %%{init: {"theme": "forest"}}%% no setting',
    'section one and title two and accTitle: three',
    'braces } { ] [ ) ( | and arrows --> ==> --- and back\\slash\\n',
    'ﬂ°lt¶ß and ﬂ°°35¶ß as Mermaid writes entities',
  ];
  const events = hostile.map((short, day) => ({
    ...event('vienna-act'),
    date: `1815-06-1${String(day)}`,
    short: { en: short },
  }));
  for (const title of hostile) {
    const texts = await drawn(page, textOf(timelineOf(events, title)));
    expect(texts.filter((text) => text === bare(title))).toHaveLength(3);
    for (const label of hostile) expect(texts).toContain(bare(label));
  }
});
