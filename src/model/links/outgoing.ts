/** Addresses of other sites that the content names, with the places that name them. */
import type { Content } from '../content.ts';

export interface Outgoing {
  address: string;
  /** Id of the reference, else of the page or `site`. */
  id: string;
  file: string;
  line: number;
  /** Year and, if known, month and day that it was published, as `20141006`: a stored copy of about then is looked for. */
  issued: string;
}

/** Every address of another site, once for each place, in the order of the content. */
export function outgoingLinks(content: Content): Outgoing[] {
  const { site } = content;
  const own = new URL(site.data.url).origin;
  const references = content.references.map(({ data, file, lineOf }) => ({
    address: data.URL,
    id: data.id,
    file,
    line: lineOf(['URL']),
    issued: (data.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join(''),
  }));
  const docs = [...content.articles, ...content.platforms, ...content.pages].flatMap(
    ({ id, file, outline }) =>
      outline.links.map(({ to, line }) => ({ address: to, id, file, line, issued: '' })),
  );
  const { licence, repository = '' } = site.data;
  const named = [
    { address: repository, path: ['repository'] },
    { address: licence.words.url, path: ['licence', 'words', 'url'] },
    { address: licence.code.url, path: ['licence', 'code', 'url'] },
  ].map(({ address, path }) => {
    return { address, id: 'site', file: site.file, line: site.lineOf(path), issued: '' };
  });
  return [...references, ...docs, ...named].filter(({ address }) => {
    return /^https?:\/\//.test(address) && new URL(address).origin !== own;
  });
}

/** Puts links of the same host far from each other, so that no host is asked much at a time. */
export function spread(addresses: readonly string[]): string[] {
  const byHost = [...Map.groupBy(addresses, (address) => new URL(address).hostname).values()];
  const longest = Math.max(0, ...byHost.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => byHost.flatMap((links) => links[turn] ?? [])).flat();
}
