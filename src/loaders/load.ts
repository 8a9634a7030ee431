/** Reads a content folder and joins it into the library. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Content } from '../model/content.ts';
import { joinContent, type Joined } from '../model/join.ts';
import { ProblemsError } from '../model/problems.ts';
import { articleSchema, pageSchema, platformSchema } from '../schema/article.ts';
import { chartsSchema } from '../schema/chart.ts';
import { disagreementsSchema } from '../schema/disagreement.ts';
import { entriesSchema } from '../schema/entry.ts';
import { eventsSchema } from '../schema/event.ts';
import { featuresSchema } from '../schema/feature.ts';
import { figuresSchema } from '../schema/figure.ts';
import { permalinksSchema } from '../schema/permalink.ts';
import type { Problem } from '../schema/problem.ts';
import { referenceSchema } from '../schema/reference.ts';
import { siteSchema } from '../schema/site.ts';
import { sourceSchema } from '../schema/source.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { items, readDocs, readFile, readFolder } from './files.ts';
import { lostIds } from './lost.ts';

/**
 * @param folder absolute path of a content folder.
 * @returns the library and everything wrong in the content; the library is whole only if nothing is.
 * @throws ProblemsError as `readContent` does.
 */
export function loadLibrary(folder: string): Joined {
  const { content, problems } = readContent(folder);
  const { problems: found, ...joined } = joinContent(content);
  const lost = lostIds(new Set(problems.map(({ file }) => file)));
  return {
    ...joined,
    problems: [...problems, ...found.filter(({ id }) => id === undefined || !lost.has(id))],
  };
}

/**
 * @returns the content with its files and lines, not joined yet, and what could not be read.
 * @throws ProblemsError when `site.yaml` itself cannot be read: without it there are no languages to read by.
 */
export function readContent(folder: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const site = readFile(join(folder, 'site.yaml'), siteSchema, problems);
  if (!site) throw new ProblemsError(problems);
  const at = (name: string) => join(folder, name);
  const { languages } = site.data;
  const entries = (name: string) => items(readFolder(at(name), entriesSchema, problems));
  const references = readFile(at('references.json'), z.array(referenceSchema), problems);
  const optional = <T>(name: string, schema: z.ZodType<T>) =>
    existsSync(at(name)) ? readFile(at(name), schema, problems) : undefined;
  const content: Content = {
    site,
    articles: readDocs(at('articles'), articleSchema, languages, problems),
    platforms: readDocs(at('platforms'), platformSchema, languages, problems),
    pages: readDocs(at('pages'), pageSchema, languages, problems),
    sources: readFolder(at('sources'), sourceSchema, problems),
    events: items(readFolder(at('events'), eventsSchema, problems)),
    figures: items(readFolder(at('figures'), figuresSchema, problems)),
    charts: items(readFolder(at('charts'), chartsSchema, problems)),
    disagreements: readFolder(at('disagreements'), disagreementsSchema, problems),
    features: items(readFolder(at('features'), featuresSchema, problems)),
    terms: entries('glossary'),
    companies: entries('companies'),
    people: entries('people'),
    references: references ? items([references]) : [],
    permalinks: optional('permalinks.json', permalinksSchema),
    synonyms: optional('search.yaml', synonymsSchema),
  };
  return { content, problems };
}
