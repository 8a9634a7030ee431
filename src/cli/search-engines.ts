/** The two searches that are compared: ours, and Pagefind with its defaults over the built pages. */
import { createIndex } from 'pagefind';
import { finder } from '../client/search-find.ts';
import { pagefindRanking } from '../client/search-ranking.ts';
import { indexFiles } from '../integrations/search-index.ts';
import type { WordList } from '../client/search-spelling.ts';
import type { Library } from '../model/library.ts';
import { searchRecords } from '../model/search.ts';
import { languagePath } from '../model/text.ts';
import type { Search } from './search-judge.ts';
import { runPagefind } from './search-node.ts';

/** As the interface shows it: the straight answer, then the hits. */
export async function ourSearch(library: Library): Promise<Search> {
  const { language } = library;
  const files = await indexFiles(searchRecords(library));
  const { index } = await runPagefind(files, language, { ranking: pagefindRanking });
  const words = JSON.parse(
    Buffer.from(files.get(`words-${languagePath(language)}.json`) ?? []).toString(),
  ) as WordList;
  const find = finder(index, {
    language,
    vocabulary: () => Promise.resolve(words),
    counting: () => Promise.resolve(index),
  });
  const idOf = ids(library);
  return async (query) => {
    const { results, answer } = await find(query, {});
    const hits = await Promise.all(results.slice(0, 10).map(async ({ data }) => (await data()).url));
    return [...new Set([...(answer ? [answer.data.url] : []), ...hits])].map(idOf);
  };
}

interface SubResult {
  url: string;
  weighted_locations: { balanced_score: number }[];
}

/** @param folder of a built site. Each page that is found counts with its best section, as Pagefind tells sections apart. */
export async function defaultSearch(library: Library, folder: string): Promise<Search> {
  const { index: made, errors } = await createIndex();
  if (!made) throw new Error(errors.join('; '));
  await made.addDirectory({ path: folder });
  const { files } = await made.getFiles();
  await made.deleteIndex();
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const { index } = await runPagefind(byPath, library.language);
  const idOf = ids(library);
  return async (query) => {
    const { results } = await index.search(query, { filters: {} });
    const pages = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return pages.map((page) => {
      const { sub_results: parts } = page as unknown as { sub_results: SubResult[] };
      const worth = ({ weighted_locations: found }: SubResult) =>
        found.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
      return idOf(parts.toSorted((a, b) => worth(b) - worth(a))[0]?.url ?? page.url);
    });
  };
}

/** The id of what an address leads to; a page that is about one thing, such as its card, counts as that thing. */
function ids({ things }: Pick<Library, 'things'>): (url: string) => string {
  const known = new Map(
    [...things.values()].map(({ id, page, fragment }) => [`/${page}${fragment && `#${fragment}`}`, id]),
  );
  return (url) => {
    const named = url.split(/[/#]/).filter(Boolean).at(-1) ?? '';
    return known.get(url) ?? (things.has(named) ? named : url);
  };
}
