/** Draws the diagrams that are not drawn yet. */
import type { Browser, Page } from '@playwright/test';
import type { Diagram } from '../model/diagram.ts';
import { launchBrowser } from './browser.ts';
import { diagramFile, missingDiagrams, writeDiagram } from './cache.ts';
import { cleanDrawing } from './draw/clean.ts';
import { draw, openPage } from './draw/page.ts';
import { faultIn, type TextFault } from './fault.ts';

export interface DiagramFault extends TextFault {
  /** Id of the diagram. */
  id: string;
}

/** Milliseconds. The largest diagram takes under a second; what takes longer than this will not end. */
const usualLimit = 20_000;

/**
 * Draws what the folder does not have yet, in one browser, which is not started when there is nothing to draw.
 * @param folder where drawings are kept; made if need be.
 * @param log is told of steps that take long.
 * @param limit milliseconds that one diagram may take.
 * @returns the faults of all diagrams at once; what has none is written.
 * @throws when there is no browser.
 */
export async function renderDiagrams(
  diagrams: readonly Diagram[],
  folder: string,
  log: (step: string) => void,
  limit = usualLimit,
): Promise<DiagramFault[]> {
  const missing = await missingDiagrams(folder, diagrams);
  if (missing.length === 0) return [];
  const browser = await start(missing, log);
  try {
    log(`Drawing ${missing.length} diagram${missing.length === 1 ? '' : 's'} …`);
    const faults: DiagramFault[] = [];
    let page = await openPage(browser);
    for (const diagram of missing) {
      const result = await within(limit, drawOne(page, diagram));
      if (typeof result === 'string') await writeDiagram(folder, diagram, result);
      else faults.push({ id: diagram.id, ...(result ?? tooSlow(limit)) });
      if (result) continue;
      // A page that is still at work would keep the next one waiting, and take its share of the machine.
      await page.close();
      page = await openPage(browser);
    }
    return faults;
  } finally {
    await browser.close();
  }
}

const tooSlow = (limit: number): TextFault => ({
  line: 1,
  message: `not drawn within ${limit / 1000} seconds`,
});

async function drawOne(page: Page, diagram: Diagram): Promise<string | TextFault> {
  const drawing = await draw(page, diagram.id, diagram.text);
  const unplaced = (message: string): TextFault => ({ line: 1, message: message.replace(/\.$/, '') });
  if ('error' in drawing) return faultIn(diagram.text, drawing.error) ?? unplaced(drawing.error);
  try {
    return cleanDrawing(drawing.svg, diagram);
  } catch (error) {
    return unplaced(error instanceof Error ? error.message : String(error));
  }
}

async function start(missing: readonly Diagram[], log: (step: string) => void): Promise<Browser> {
  try {
    return await launchBrowser(log);
  } catch (cause) {
    const names = missing.map((diagram) => `  ${diagramFile(diagram)}`).join('\n');
    const cure =
      'Run `npm run diagrams` on a machine with a browser and commit what it writes, or give this one a browser:';
    throw new Error(
      `These drawings are missing, and there is no browser to draw them:\n${names}\n${cure}\n${String(cause)}`,
      { cause },
    );
  }
}

/** What a promise yields, or undefined when it takes longer. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
