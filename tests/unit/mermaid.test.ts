import { expect, test } from '@playwright/test';
import mermaid from 'mermaid';
import { joiner, timelineText, type TimelineRow } from '../../src/model/mermaid.ts';

const hostile = [
  'Plain words',
  'A colon: in the middle, and one at the end:',
  ':starts with one, has::two, and http://no.space',
  'C# and #35; and #quot; and # alone; with; semicolons',
  '<br> and <b onclick="x">tags</b> and </svg><script>alert(1)</script>',
  'quotes " \' ` and back\\slash\\n and tilde~',
  '%% no comment, %%{init: {"theme": "forest"}}%% no setting',
  'section one and title two and accTitle: three',
  'braces } { ] [ ) ( | and arrows --> ==> ---',
  'ﬂ°lt¶ß and ﬂ°°35¶ß as Mermaid writes entities',
  '---',
  'timeline TD',
  '%',
  '#',
];

// Registers the kinds of diagram.
mermaid.initialize({ startOnLoad: false });

/** What Mermaid reads out of a text: each period with its events, as they will be shown. */
async function read(text: string): Promise<TimelineRow[]> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells what the parser read
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const tasks = (db as unknown as { getTasks(): { task: string; events: string[] }[] }).getTasks();
  const shown = (raw: string) =>
    raw
      .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replaceAll(`<br>${joiner}`, '')
      .replaceAll('<br>', ' ')
      .replaceAll(joiner, '')
      .trim();
  return tasks.flatMap(({ task, events }) =>
    events.map((label) => ({ period: shown(task), label: shown(label) })),
  );
}

for (const label of hostile) {
  test(`reads as written, as label and as date: ${label}`, async () => {
    const rows = [
      { period: '2014', label },
      { period: label, label: 'next' },
    ];
    expect(await read(timelineText(rows, 'en'))).toEqual(rows);
  });
}

test('every pair of characters that a keyboard has reads as written', async () => {
  const signs = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset));
  const labels = signs.flatMap((first) =>
    signs.map((second) => `${first}${second}x ${first}${second}`.trim()),
  );
  const rows = labels.map((label, index) => ({ period: String(index), label: label.replace(/\s+/g, ' ') }));
  expect(await read(timelineText(rows, 'en'))).toEqual(rows);
});

test('neighbours with the same date share one period; line breaks and nothing are made harmless', () => {
  const rows = [
    { period: '2014', label: 'one\n  two' },
    { period: '2014', label: '' },
    { period: '2015', label: 'three' },
    { period: '2014', label: 'four' },
  ];
  expect(timelineText(rows, 'en').split('\n')).toEqual([
    'timeline TD',
    '  2014 : one two',
    '    : …',
    '  2015 : three',
    '  2014 : four',
  ]);
});

test('what has no spaces is broken: Chinese between words, addresses and compounds where it must be', () => {
  const labels = {
    '腾讯推出微信，后来在中国以外称为WeChat': ['腾讯推出微信，后来在', '中国以外称为WeChat'],
    'See https://www.example.com/a/long/path': ['See https://', 'www.example.com/a/', 'long/path'],
    Donaudampfschifffahrtsgesellschaft: ['Donaudampfschifff', 'ahrtsgesellschaft'],
  };
  for (const [label, lines] of Object.entries(labels)) {
    const [, row = ''] = timelineText([{ period: '2014年2月19日', label }], 'zh-Hans').split('\n');
    expect(row).toBe(`  2014年<br>${joiner}2月19日 : ${lines.join(`<br>${joiner}`)}`);
  }
});
