/** All that can be copied of a thing: its addresses, and itself as a citation in the forms that programs read. */
import { words } from '../../i18n/index.ts';
import { dateWords } from '../dates.ts';
import { permalink, type Published } from '../exports/records.ts';
import type { Thing } from '../things.ts';
import { versionOf, type Version } from '../versions.ts';
import { bibtex } from './bibtex.ts';
import { citationItem, type CslItem } from './item.ts';
import { openingOf } from './opening.ts';
import { ris } from './ris.ts';
import { styled } from './styles.ts';

/** Texts as they are copied. */
export interface Links {
  address: string;
  permalink: string;
  markdown: string;
  quotation: string;
  /** A frame with the card of the thing. */
  embed: string;
}

export interface Citations {
  /** As HTML: text and `<i>`. */
  apa: string;
  chicago: string;
  /** As text. */
  bibtex: string;
  ris: string;
  csl: string;
}

export interface CiteForms {
  title: string;
  version: Version;
  links: Links;
  citations: Citations;
}

/** Addresses of a thing in a language, whole. */
interface Addresses {
  /** Where it stands now. Its permalink leads to the site's first language, so another one is cited by this. */
  address: string;
  /** Its card, which other sites may frame. */
  card: string;
}

export function citeForms(
  thing: Thing,
  language: string,
  { address, card }: Addresses,
  published: Published,
): CiteForms {
  const { library, root } = published;
  const say = words(language);
  const version = versionOf(thing, library, language);
  const keeps = permalink(thing.id, root);
  const url = language === library.language ? keeps : address;
  const item = citationItem(thing, library, language, version, url);
  const day = dateWords(version.reviewed, language);
  const note = say.cite.version(version.hash, day);
  const [{ literal: site }] = item.author;
  return {
    title: item.title,
    version,
    links: {
      address,
      permalink: keeps,
      markdown: `[${item.title.replace(/[\\[\]]/g, '\\$&')}](${url})`,
      quotation: quotation(openingOf(thing, library, language), url, item.title, say.cite.from(site, day)),
      embed: frame(card, item.title),
    },
    citations: {
      apa: styled(item, 'apa'),
      chicago: styled(item, 'chicago'),
      bibtex: bibtex(item, note),
      ris: ris(item, note),
      csl: cslJson(item),
    },
  };
}

/** A list of one, as programs take it, a line for each variable. */
function cslJson(item: CslItem): string {
  const lines = Object.entries(item).map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]\n`;
}

/** HTML asks that the source of a quotation stands outside it. */
function quotation(text: string, url: string, title: string, from: string): string {
  return [
    '<figure>',
    `  <blockquote cite="${escaped(url)}"><p>${escaped(text)}</p></blockquote>`,
    `  <figcaption><a href="${escaped(url)}">${escaped(title)}</a>, ${escaped(from)}</figcaption>`,
    '</figure>',
    '',
  ].join('\n');
}

/** High enough for most cards in a column of text; a longer one scrolls. */
function frame(address: string, title: string): string {
  const name = `title="${escaped(title)}"`;
  return `<iframe src="${escaped(address)}" ${name} width="100%" height="260" loading="lazy" style="border: 0"></iframe>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
