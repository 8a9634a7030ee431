/** Citations of this site's own things: as CSL items, in the styles, and as files that programs read. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import { bibtex } from '../../src/model/cite/bibtex.ts';
import { citeForms, type CiteForms } from '../../src/model/cite/forms.ts';
import type { CslItem } from '../../src/model/cite/item.ts';
import { ris } from '../../src/model/cite/ris.ts';
import { versionOf } from '../../src/model/versions.ts';
import { got, secondLibrary } from '../library.ts';

const library = secondLibrary();
const root = 'https://two-rivers.example/';

function formsOf(id: string, language = 'en'): CiteForms {
  const thing = got(library.things.get(id));
  const address = `${root}${thing.page}${thing.fragment && `#${thing.fragment}`}`;
  return citeForms(thing, language, { address, card: `${root}embed/${id}/` }, { library, root });
}

function itemOf(id: string, language?: string): CslItem {
  const [item] = JSON.parse(formsOf(id, language).citations.csl) as CslItem[];
  return got(item);
}

/** The version without which a text could not be told from a later one. */
const hashOf = (id: string) => versionOf(got(library.things.get(id)), library, 'en').hash;

test('a section is an item of the site, on its page, at its permalink, on the day it was reviewed', () => {
  expect(itemOf('canal')).toEqual({
    id: 'canal',
    type: 'webpage',
    title: 'The canal',
    author: [{ literal: 'Two Rivers' }],
    'container-title': 'Why two rivers were joined',
    issued: { 'date-parts': [[2026, 11, 20]] },
    version: hashOf('canal'),
    URL: `${root}s/canal/`,
    language: 'en',
  });
});

test('a page stands on no other, and the site is named once', () => {
  expect(itemOf('why-join-two-rivers')).not.toHaveProperty('container-title');
  expect(formsOf('why-join-two-rivers').citations.apa.match(/Two Rivers\b/g)).toHaveLength(1);
});

test('each kind of thing says which page it stands on', () => {
  const pages = {
    event: 'Timeline',
    term: 'Glossary',
    figure: 'Numbers',
    disagreement: 'Disagreements',
    feature: 'Compare',
    claim: 'Source: Meine zwei Flüsse',
  };
  for (const [type, page] of Object.entries(pages)) {
    const thing = got([...library.things.values()].find((one) => one.type === type));
    expect.soft(itemOf(thing.id)['container-title'], type).toBe(page);
  }
});

test('a claim and a source are cited as such, and a claim is quoted with its standing', () => {
  const { claim } = got(
    [...library.claims.values()].find(({ claim: { standing } }) => standing === 'contradicted'),
  );
  expect(itemOf(claim.id).title).toMatch(/^Claim: /);
  expect(itemOf(claim.id)['container-title']).toMatch(/^Source: /);
  expect(formsOf(claim.id).links.quotation).toContain('<p>Contradicted: ');
});

test('APA, 7th edition', () => {
  const [section, event, article] = ['canal', 'mannheim-act', 'why-join-two-rivers'].map(
    (id) => formsOf(id).citations.apa,
  );
  const by = (id: string) => ` ${root}s/${id}/ (Version ${hashOf(id)})`;
  expect(section).toBe(
    `Two Rivers. (2026, November 20). <i>The canal</i>. Why Two Rivers Were Joined.${by('canal')}`,
  );
  expect(event).toBe(
    `Two Rivers. (2026, November 20). <i>The Mannheim Act</i>. Timeline.${by('mannheim-act')}`,
  );
  expect(article).toBe(
    `Two Rivers. (2026, November 20). <i>Why two rivers were joined</i>.${by('why-join-two-rivers')}`,
  );
});

test('Chicago, author-date', () => {
  const [section, event, article] = ['canal', 'mannheim-act', 'why-join-two-rivers'].map(
    (id) => formsOf(id).citations.chicago,
  );
  const by = (id: string) => ` November 20, 2026. ${root}s/${id}/. Version ${hashOf(id)}.`;
  expect(section).toBe(`Two Rivers. 2026. “The Canal.” Why Two Rivers Were Joined.${by('canal')}`);
  expect(event).toBe(`Two Rivers. 2026. “The Mannheim Act.” Timeline.${by('mannheim-act')}`);
  expect(article).toBe(`Two Rivers. 2026. “Why Two Rivers Were Joined.”${by('why-join-two-rivers')}`);
});

test('BibTeX and RIS of everything read back as the same title, address, author and date', () => {
  for (const { id, languages } of library.things.values()) {
    for (const language of languages ?? library.site.languages) {
      const { bibtex, ris, csl } = formsOf(id, language).citations;
      const { author, title, URL, issued, version } = got((JSON.parse(csl) as CslItem[])[0]);
      const [[year, month]] = issued['date-parts'];
      const read = [bibtex, ris].map((text) => got(new Cite(text).data[0]));
      // BibTeX has no day; it stands in the note.
      expect.soft(read[0]).toMatchObject({ id, URL, issued: { 'date-parts': [[year, month]] } });
      expect.soft(read[0]?.note).toContain(version);
      expect.soft(read[1]).toMatchObject({ id, URL, issued, type: 'webpage' });
      for (const one of read) {
        // That capitals stay is marked up.
        expect.soft(String(one.title).replace(/<[^>]*>/g, '')).toBe(title);
        const [{ literal, family }] = one.author as [{ literal?: string; family?: string }];
        expect.soft(literal ?? family).toBe(author[0].literal);
      }
    }
  }
});

test('signs that mean something to TeX stay signs, and nothing else is changed', () => {
  const item: CslItem = { ...itemOf('canal'), title: 'A & B: 100% of $5 #1_a {x} ~^\\ 微信 “ü”' };
  const text = bibtex(item, 'Version 1');
  expect(text).toContain(
    String.raw`title = {{A \& B: 100\% of \$5 \#1\_a \{x\} \textasciitilde{}\textasciicircum{}\textbackslash{} 微信 “ü”}}`,
  );
  expect(text).toContain('month = nov,');
});

test('a RIS address is never broken, however long', () => {
  const URL = `${root}${'long-'.repeat(40)}/`;
  expect(ris({ ...itemOf('canal'), URL }, '')).toContain(`UR  - ${URL}\nER  - \n`);
});

test('another language is cited at its own address, in its own words', () => {
  const thing = got(
    [...library.things.values()].find(({ type, languages }) => type === 'section' && languages?.[1]),
  );
  const { links, title } = formsOf(thing.id, 'zh-Hans');
  expect(itemOf(thing.id, 'zh-Hans')).toMatchObject({ language: 'zh-Hans', URL: links.address });
  expect(title).toBe(thing.title['zh-Hans']);
});

test('what is copied into Markdown and HTML stays text', () => {
  const thing = { ...got(library.things.get('canal')), title: { en: 'A [b] <i> & "c"' } };
  const { links } = citeForms(thing, 'en', { address: root, card: root }, { library, root });
  expect(links.markdown).toBe(`[A \\[b\\] <i> & “c”](${root}s/canal/)`);
  expect(links.quotation).toContain(`<a href="${root}s/canal/">A [b] &lt;i&gt; &amp; “c”</a>`);
  expect(links.quotation).toMatch(/^<figure>\n {2}<blockquote cite="[^"]+"><p>[^<]+<\/p><\/blockquote>\n/);
  expect(links.embed).toMatch(/^<iframe src="[^"]+" title="A \[b\] &lt;i&gt; &amp; “c”" /);
});
