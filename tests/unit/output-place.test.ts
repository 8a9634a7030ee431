/** The line of the content that a fault of the built site is told with. */
import { expect, test } from '@playwright/test';
import { at, judge } from '../output.ts';

const second = 'tests/fixtures/second';
const article = 'articles/why-join-two-rivers/index.html';

test('a link of a text has the line that it is written at', () => {
  const { places } = judge({
    [article]:
      '<a href="/timeline/#canal-opens">the event</a><a href="/glossary/#watershed-term">watershed</a>',
    'timeline/index.html': '',
  });
  expect(places).toEqual([
    at('articles/why-join-two-rivers/en.mdx', '(canal-opens)'),
    at('articles/why-join-two-rivers/en.mdx', '(watershed-term)'),
  ]);
});

test('so has what a component puts there, in the language of the page', () => {
  const gone = '<a href="/sources/essay-1993/#essay-1993-unload">essay</a>';
  const { places } = judge({ [article]: gone, [`zh-hans/${article}`]: gone });
  expect(places).toEqual([
    at('articles/why-join-two-rivers/en.mdx', 'essay-1993-unload'),
    at('sources/essay-1993.yaml', 'essay-1993-unload'),
  ]);
});

test('a slip is told once, of its page, though copies have it too', () => {
  const { places, told } = judge({
    'articles/why-join-two-rivers.md': '[the event](https://rivers.example/timeline/#canal-opens)',
    [article]: '<a href="/timeline/#canal-opens">the event</a><a href="/timeline/#canal-opens">again</a>',
    'timeline/index.html': '',
  });
  expect(places).toEqual([at('articles/why-join-two-rivers/en.mdx', '(canal-opens)')]);
  expect(told[0]).toContain(`On ${article}, <a href="/timeline/#canal-opens">the event</a>`);
});

test('a copy in Markdown has the line of its page', () => {
  const { places } = judge({
    'articles/why-join-two-rivers.md': '[the event](https://rivers.example/timeline/#canal-opens)',
    'timeline/index.html': '',
  });
  expect(places).toEqual([at('articles/why-join-two-rivers/en.mdx', '(canal-opens)')]);
});

test('a link of an entry has the line of the entry', () => {
  const { places } = judge({
    'timeline/index.html': '<ol><li id="mannheim-act"><p><a href="/gone/">x</a></p></li></ol>',
  });
  expect(places).toEqual([at('events/events.yaml', '- id: mannheim-act')]);
});

test('a link that the engine makes has the line of what it leads to', () => {
  const { places } = judge({
    'index.html': '<a href="/timeline/#mannheim-act">x</a>',
    'feed.xml': '<uri>https://rivers.example/glossary/#watershed-term</uri>',
    'timeline/index.html': '',
  });
  expect(places).toEqual([
    at('events/events.yaml', '- id: mannheim-act'),
    at('glossary/terms.yaml', '- id: watershed-term'),
  ]);
});

test('a permalink that leads nowhere has the line of its id', () => {
  const refresh = '<meta http-equiv="refresh" content="0; url=/nowhere/">';
  expect(judge({ 's/mannheim-act/index.html': refresh }).places).toEqual([
    at('events/events.yaml', '- id: mannheim-act'),
  ]);
});

test('anything else of a page written in MDX has its file, in its language; of another, the built file', () => {
  const dead = '<a href="/gone/">x</a>';
  const { places } = judge({
    [article]: dead,
    [`zh-hans/${article}`]: dead,
    'zh-hans/about/index.html': dead,
    'sources/essay-1993/index.html': dead,
    'timeline/rhine/index.html': dead,
  });
  expect(places).toEqual([
    `${second}/articles/why-join-two-rivers/en.mdx:0`,
    `${second}/articles/why-join-two-rivers/zh-Hans.mdx:0`,
    `${second}/pages/about/zh-Hans.mdx:0`,
    at('sources/essay-1993.yaml', 'id: essay-1993'),
    'dist/timeline/rhine/index.html:0',
  ]);
});

test('a section’s line is that in the language of the page', () => {
  const inside = '<section id="watershed"><a href="/gone/">x</a></section>';
  const { places } = judge({ [article]: inside, [`zh-hans/${article}`]: inside });
  expect(places).toEqual([
    at('articles/why-join-two-rivers/en.mdx', '{#watershed}'),
    at('articles/why-join-two-rivers/zh-Hans.mdx', '{#watershed}'),
  ]);
});
