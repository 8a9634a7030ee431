/** Everything that can be linked on the site, as one JSON file for programs; its JSON Schema is published beside it. */
import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema, languageSchema } from './text.ts';

/** The first digits of a SHA-256, as `model/versions.ts` tells. */
export const hashSchema = z.string().regex(/^[0-9a-f]{12}$/);

const textSchema = z.strictObject({
  title: z.string().min(1),
  address: z.url().meta({ description: 'Where it stands now' }),
  hash: hashSchema.meta({
    description:
      'Version of the text: the first 12 hexadecimal digits of the SHA-256, in UTF-8, of its lines and then those of all that it contains, in order and in the same way, joined by line feeds. A thing without a text in a language counts with the one in the language of the file.',
  }),
  reviewed: daySchema.meta({ description: 'Day up to which the record was read' }),
  lines: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'Its own text, plain: the title, then each text of it; NFC, single spaces' }),
});

const thingSchema = z.strictObject({
  id: idSchema,
  type: z.enum([
    'article',
    'section',
    'platform',
    'company',
    'person',
    'term',
    'event',
    'claim',
    'figure',
    'chart',
    'disagreement',
    'feature',
    'source',
    'page',
    'timeline',
    'diagram',
    'table',
  ]),
  permalink: z.url().meta({ description: 'Address that keeps, wherever the thing moves' }),
  page: z.string().meta({ description: 'Page that it stands on, below the root of a language' }),
  texts: z.record(languageSchema, textSchema).meta({ description: 'By language, as BCP 47 writes it' }),
  contains: z.array(idSchema).meta({ description: 'What stands inside and has a text of its own' }),
  linksTo: z.array(idSchema).meta({ description: 'What it links to, cites, shows or is about' }),
  linkedFrom: z.array(idSchema).meta({ description: 'What links to it, cites it, shows it or is about it' }),
});

export const sectionsFileSchema = z
  .strictObject({
    $schema: z.url(),
    name: z.string().meta({ description: 'Name of the site' }),
    address: z.url(),
    language: languageSchema.meta({ description: 'First language of the site, which every thing has' }),
    licence: z.strictObject({ name: z.string(), url: z.url() }),
    reviewed: daySchema,
    things: z.array(thingSchema).min(1),
    retired: z.record(idSchema, z.array(idSchema).min(1)).meta({
      description: 'Ids that are no more, each with what took its place: several where it was split',
    }),
  })
  .meta({ title: 'Sections', description: 'Everything that can be linked on a site, with its version' });

export type SectionsFile = z.infer<typeof sectionsFileSchema>;
