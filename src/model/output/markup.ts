/** Built pages and other markup (SVG, feeds, sitemaps), read as a stream: each is gone through once, and no tree is kept. */
import { Parser } from 'htmlparser2';
import { addressesIn, idsIn, leadsNowhere, metaAddresses } from './attributes.ts';
import { pageOf, shorten, wholeAddress, type BuiltFile, type Found } from './built.ts';
import { cssAddresses } from './css.ts';
import { jsonAddresses } from './json.ts';
import { textAddresses } from './text.ts';

/** An element that is not closed yet. */
interface Open {
  tag: string;
  id: string | undefined;
  type: string | undefined;
  text: string;
  isLeaf: boolean;
  /** What its attributes hold; its words are added at its end. */
  found: Found[];
  /** Of a `<template>`: what was found before it. */
  before?: Lists;
}

interface Lists {
  ids: Found[];
  addresses: Found[];
  idRefs: Found[];
}

/** Elements that are known by their words. */
const worded = new Set(['a', 'button', 'label', 'title', 'th', 'td', 'h1', 'h2', 'h3']);

/** Reads a page. Ids in a `<template>` are its own: nothing outside leads to them. */
export function readHtml(file: string, html: string): BuiltFile {
  return read(file, html, false);
}

/** Reads XML of any vocabulary: addresses in attributes, text that is one, and the HTML that text holds. */
export function readXml(file: string, xml: string): BuiltFile {
  return read(file, xml, true);
}

function read(file: string, markup: string, xmlMode: boolean): BuiltFile {
  let lists: Lists = { ids: [], addresses: [], idRefs: [] };
  const stack: Open[] = [];
  /** Those of them whose text is of use: most of a page is not. */
  const listening: Open[] = [];
  const around = () => stack.flatMap(({ id }) => id ?? []).reverse();
  // Text comes in pieces, parted at each entity.
  let shown = '';
  const endText = () => {
    const tag = stack.at(-1)?.tag ?? '';
    // Addresses that a page shows are there to be copied.
    for (const value of xmlMode || tag === 'script' || tag === 'style' ? [] : textAddresses(shown))
      lists.addresses.push({ value, element: `<${tag}>${value}`, within: around() });
    shown = '';
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        endText();
        const parent = stack.at(-1);
        if (parent) parent.isLeaf = false;
        const open: Open = {
          tag,
          id: attributes.id,
          type: attributes.type,
          text: '',
          isLeaf: true,
          found: [],
        };
        stack.push(open);
        if (xmlMode || worded.has(tag) || tag === 'script' || tag === 'style') listening.push(open);
        const note = (list: Found[], name: string, values: readonly string[]) => {
          if (values.length === 0) return;
          const within = around();
          const element = `<${tag} ${name}="${shorten(attributes[name] ?? '')}">`;
          const found = values.map((value) => ({ value, element, within }));
          list.push(...found);
          open.found.push(...found);
        };
        for (const [name, value] of Object.entries(attributes)) {
          if (name === 'id') note(lists.ids, name, [value]);
          else if (tag !== 'meta') {
            note(lists.addresses, name, addressesIn(tag, name, value));
            note(lists.idRefs, name, idsIn(name, value));
          }
        }
        if (tag === 'meta') note(lists.addresses, 'content', metaAddresses(attributes));
        if (tag === 'a' && leadsNowhere(attributes)) note(lists.addresses, 'href', ['']);
        if (tag === 'template') {
          open.before = lists;
          lists = { ids: [], addresses: [], idRefs: [] };
        }
      },
      ontext(part) {
        const last = stack.at(-1);
        shown += part;
        for (const open of listening) if (open === last || worded.has(open.tag)) open.text += part;
      },
      onclosetag() {
        endText();
        const open = stack.pop();
        if (!open) return;
        if (listening.at(-1) === open) listening.pop();
        for (const [value, element] of xmlMode ? inLeaf(open) : inScript(open))
          lists.addresses.push({ value, element, within: around() });
        const words = worded.has(open.tag) ? shorten(open.text, 40) : '';
        if (words) for (const found of open.found) found.element += `${words}</${open.tag}>`;
        if (open.before) lists = merged(open.before, lists);
      },
    },
    { xmlMode },
  );
  parser.end(markup);
  return { file, ...lists };
}

/** Addresses in the text of a script or style of a page. */
function inScript({ tag, type, text }: Open): (readonly [value: string, element: string])[] {
  if (tag === 'style')
    return cssAddresses(text).map((address) => [address, `<style> url(${shorten(address)})`]);
  if (tag !== 'script' || type !== 'application/ld+json') return [];
  return jsonAddresses(text).map(([value, element]) => [value, `<script type="${type}"> ${element}`]);
}

/** Addresses in the text of an element of XML, such as `<loc>`, or in the HTML that stands there as text. */
function inLeaf({ tag, text, isLeaf }: Open): (readonly [value: string, element: string])[] {
  const words = text.trim();
  if (!isLeaf) return [];
  if (wholeAddress.test(words))
    return [[tag === 'id' ? pageOf(words) : words, `<${tag}>${shorten(words)}</${tag}>`]];
  if (!words.includes('<')) return [];
  return readHtml('', words).addresses.map(({ value, element }) => [value, `<${tag}> ${element}`]);
}

/** What is around a template with what is in it, but for what leads from the template into itself. */
function merged(before: Lists, { ids, addresses, idRefs }: Lists): Lists {
  const own = new Set(ids.map(({ value }) => value));
  return {
    ids: before.ids,
    addresses: [...before.addresses, ...addresses.filter(({ value }) => !own.has(value.replace(/^#/, '')))],
    idRefs: [...before.idRefs, ...idRefs.filter(({ value }) => !own.has(value))],
  };
}
