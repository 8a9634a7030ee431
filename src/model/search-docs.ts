/** Records of pages written in MDX, and of their sections. */
import { allDocs, type Library } from './library.ts';
import { aboutOf } from './search-about.ts';
import type { AddRecord, SearchRecord } from './search-record.ts';
import { curl, fillLinks, pick } from './text.ts';

export function docRecords(library: Library, language: string, add: AddRecord): SearchRecord[] {
  const titleOf = (id: string) => pick(library.things.get(id)?.title ?? {}, language);
  // A link without words of its own reads as the title of what it leads to.
  const filled = (text: string) =>
    curl(fillLinks(text, language, library.things).replace(/\s+/g, ' ')).trim();
  const docs = allDocs(library).filter((doc) => doc.language === language);
  const titles = Map.groupBy(
    docs.flatMap(({ outline }) => outline.sections.map(({ title }) => title)),
    (title) => title,
  );
  return docs.flatMap(({ id, data, outline }) => {
    const title = titleOf(id);
    const summary = 'answer' in data ? data.answer : data.description;
    // An article is called by the question that it answers, too.
    const asked = 'question' in data ? { names: [data.question], more: `${data.teaser} ${data.topic}` } : {};
    const about = 'about' in data ? data.about : 'companies' in data ? data.companies : [];
    const ofPage = library.glossary.filter((entry) => [id, ...about].includes(entry.id));
    let above = '';
    return [
      ...add(id, title, filled(`${summary} ${outline.lead}`), { ...asked, about }),
      ...outline.sections.flatMap((section) => {
        if (section.depth === 2) above = curl(section.title);
        const path = section.depth === 2 ? [title] : [title, above].filter(Boolean);
        const [record] = add(section.id, curl(section.title), filled(section.text), {
          path,
          // Such as what closes every article.
          isMinor: (titles.get(section.title)?.length ?? 0) > 2,
        });
        if (!record) return [];
        // What a section does not name, its page is about.
        const isSilent = record.platforms.length + record.companies.length === 0;
        return [isSilent ? { ...record, ...aboutOf(ofPage) } : record];
      }),
    ];
  });
}
