/** The glossary: terms, companies, people and platforms in one list. A platform is its own entry. */
import type { Entry } from '../schema/entry.ts';
import type { Content } from './content.ts';

export interface GlossaryEntry extends Entry {
  type: 'term' | 'company' | 'person' | 'platform';
}

/** All entries, in the order of their files; pages sort them by name in their language. */
export function glossary(content: Content): GlossaryEntry[] {
  const typed = (type: GlossaryEntry['type'], items: readonly { data: Entry }[]) =>
    items.map(({ data }): GlossaryEntry => ({ ...data, type }));
  const platforms = new Map<string, GlossaryEntry>();
  for (const { id, language, data } of content.platforms) {
    const entry = platforms.get(id);
    const text = { ...entry?.text, [language]: data.description };
    platforms.set(id, {
      id,
      type: 'platform',
      name: data.name,
      aliases: data.aliases,
      text,
      about: [],
      cite: [],
      see: [],
    });
  }
  return [
    ...platforms.values(),
    ...typed('company', content.companies),
    ...typed('person', content.people),
    ...typed('term', content.terms),
  ];
}
