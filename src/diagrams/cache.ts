/**
 * Drawings as files, committed like a lockfile: each is named by the diagram and by a hash of all that shaped it, so
 * that a build needs no browser as long as nothing changed.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagram } from '../model/diagram.ts';
import { fingerprint } from './fingerprint.ts';

/** Name of a diagram's file: `<id>.<hash>.svg`. */
export function diagramFile(diagram: Diagram): string {
  const { id, title, description, lang, text, events } = diagram;
  const marks = events.map((event) => [event.id, event.label, event.mark, event.precision, event.disputed]);
  const shape = JSON.stringify([fingerprint(), id, title, description, lang, text, marks]);
  return `${id}.${createHash('sha256').update(shape).digest('hex').slice(0, 10)}.svg`;
}

/** The drawing of a diagram as SVG, or undefined when it is not drawn yet. Not a promise, as pages are made in one go. */
export function readDiagram(folder: string, diagram: Diagram): string | undefined {
  try {
    return readFileSync(join(folder, diagramFile(diagram)), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Those that the folder does not have, each once. */
export async function missingDiagrams(folder: string, diagrams: readonly Diagram[]): Promise<Diagram[]> {
  const byFile = new Map(diagrams.map((diagram) => [diagramFile(diagram), diagram]));
  for (const name of await drawingsIn(folder)) byFile.delete(name);
  return [...byFile.values()];
}

/** Puts a drawing into the folder; whoever reads it meanwhile finds it whole or not at all. */
export async function writeDiagram(folder: string, diagram: Diagram, drawing: string): Promise<void> {
  const path = join(folder, diagramFile(diagram));
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, drawing);
  await rename(unfinished, path);
}

/**
 * Removes drawings that no diagram has any more.
 * @param keep all diagrams of the site.
 * @returns the names of the files removed.
 */
export async function pruneDiagrams(folder: string, keep: readonly Diagram[]): Promise<string[]> {
  const wanted = new Set(keep.map(diagramFile));
  const stale = (await drawingsIn(folder)).filter((name) => !wanted.has(name));
  await Promise.all(stale.map((name) => rm(join(folder, name))));
  return stale;
}

async function drawingsIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => /\.[0-9a-f]{10}\.svg$/.test(name)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
