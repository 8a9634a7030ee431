/** Outlines: what a page written in MDX contains, read from its text without rendering it. */
import { z } from 'zod';
import { idSchema } from './text.ts';

const position = { line: z.int().positive(), column: z.int().positive() };

/** A stretch of text, or a link with where it leads: an id, or an address of its own. */
export const runSchema = z.object({ text: z.string(), to: z.string().optional() });

/** A heading with its permanent id, and what stands under it. */
export const sectionSchema = z.object({
  id: idSchema,
  title: z.string(),
  depth: z.union([z.literal(2), z.literal(3)]),
  /** Its text without markup, citations and figures, for search. */
  text: z.string(),
  /** Its first paragraph, or the items of the list that it begins with, with their links. */
  opening: z.array(z.array(runSchema)),
  ...position,
});

/** A link to an id, with the section it stands in and the sentence or item around it. */
export const linkSchema = z.object({ to: z.string(), text: z.string(), section: z.string(), ...position });

/** A `<Cite>`, or an `<Uncited>` with its reason, in order of the text. */
export const outlineCitationSchema = z.object({
  /** Empty where a reason stands in place of a citation. */
  of: z.string(),
  at: z.string().optional(),
  why: z.string().optional(),
  section: z.string(),
  ...position,
});

/** An author's component, `<Cite>` among them, with its attributes as strings. */
export const componentSchema = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.string()),
  section: z.string(),
  ...position,
});

/** A sentence of running text, of an item of a list or of a row of a table. */
export const sentenceSchema = z.object({
  /** A link without words of its own stands in it as `[[id]]`. */
  text: z.string(),
  /** Its text without the words of links, which what they lead to answers for. */
  own: z.string(),
  /** A citation, or the reason for having none, follows it in its paragraph. */
  cited: z.boolean(),
  /** Where its links lead. */
  links: z.array(z.string()),
  /** What is cited in it or right behind it. */
  cites: z.array(z.string()),
  section: z.string(),
  line: position.line,
});

/** A fenced Mermaid diagram. */
export const fenceSchema = z.object({
  /** What stands behind ```mermaid: an id, then the title. */
  meta: z.string(),
  text: z.string(),
  section: z.string(),
  ...position,
});

/** A place in code that is filled with what the site gives of a thing: see `model/examples.ts`. */
export const exampleSchema = z.object({ form: z.string(), of: z.string(), line: position.line });

/** A table. */
export const tableSchema = z.object({
  /** That of the `<Table>` around it; empty where there is none. */
  id: z.string(),
  /** Its rows, the head first, as sentences have them: "a · b". */
  rows: z.array(z.string()),
  section: z.string(),
  ...position,
});

export const outlineSchema = z.object({
  /** Text before the first heading. */
  lead: z.string(),
  sections: z.array(sectionSchema),
  links: z.array(linkSchema),
  citations: z.array(outlineCitationSchema),
  components: z.array(componentSchema),
  fences: z.array(fenceSchema),
  examples: z.array(exampleSchema),
  tables: z.array(tableSchema),
  sentences: z.array(sentenceSchema),
  /** Words of prose, for the reading time. */
  words: z.int().nonnegative(),
});

export type Run = z.infer<typeof runSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Outline = z.infer<typeof outlineSchema>;
