/**
 * The inventory by which Sphinx, MyST and Jupyter Book link here by name: version 2, as Sphinx writes and reads it
 * (sphinx/util/inventory.py): four lines of text, then lines `name domain:role priority uri title` under zlib.
 */
import { deflateSync } from 'node:zlib';
import { words } from '../../i18n/index.ts';
import { places } from '../../schema/site.ts';
import type { Library } from '../library.ts';
import { permalinks } from '../permalinks.ts';
import { pick } from '../text.ts';
import { reviewedOn } from './records.ts';

interface Entry {
  name: string;
  role: 'label' | 'doc' | 'term';
  /** Below the inventory's own folder, which is the site's root. */
  uri: string;
  title: string;
}

/**
 * The inventory of the site in its first language: every id as a label, retired ones too; every page as a document by
 * its path; every name of the glossary as a term, by its id and as it is written. The same library gives the same bytes.
 */
export function inventory(library: Library): Uint8Array {
  const name = pick(library.site.name, library.language);
  const head = [
    '# Sphinx inventory version 2',
    `# Project: ${oneLine(name)}`,
    `# Version: ${reviewedOn(library)}`,
    '# The remainder of this file is compressed using zlib.',
  ];
  const lines = inventoryEntries(library).map(lineOf);
  return Buffer.concat([
    Buffer.from(`${head.join('\n')}\n`),
    deflateSync(`${lines.join('\n')}\n`, { level: 9 }),
  ]);
}

/** Each role and name once, in the order of their lines. */
function inventoryEntries(library: Library): Entry[] {
  const entries = [...labels(library), ...documents(library), ...terms(library)];
  const known = new Map(entries.toReversed().map((entry) => [`${entry.role} ${entry.name}`, entry]));
  return [...known.values()].sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1));
}

function labels(library: Library): Entry[] {
  return permalinks(library).map(({ id, thing }) => ({
    name: id,
    role: 'label',
    uri: uriOf(thing),
    title: pick(thing.title, library.language),
  }));
}

function documents({ things, language }: Library): Entry[] {
  const own = [...things.values()].filter(({ fragment }) => fragment === '');
  const document = (page: string, title: string): Entry => ({
    name: page.replace(/\/$/, ''),
    role: 'doc',
    uri: page,
    title,
  });
  return [
    ...own.map(({ page, title }) => document(page, pick(title, language))),
    ...places.map((place) => document(`${place}/`, words(language).places[place])),
  ];
}

/** By id, and by name unless its third word or a later one is a number, read as the priority; of two things of one name, the first. */
function terms({ glossary, things, language }: Library): Entry[] {
  return glossary.flatMap(({ id, name }) => {
    const thing = things.get(id);
    const title = pick(name, language);
    const names = /\S\s+\S+\s+-?\d+(?!\S)/.test(title) ? [id] : [id, title];
    return thing ? names.map((each): Entry => ({ name: each, role: 'term', uri: uriOf(thing), title })) : [];
  });
}

function uriOf({ page, fragment }: { page: string; fragment: string }): string {
  return page + (fragment && `#${fragment}`);
}

/** `$` stands for the name at the end of an address, `-` for a title that is the name. Priority -1 keeps it out of searches. */
function lineOf({ name, role, uri, title }: Entry): string {
  const short = uri.endsWith(name) ? `${uri.slice(0, -name.length)}$` : uri;
  return `${oneLine(name)} std:${role} -1 ${short} ${title === name ? '-' : oneLine(title)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
