/** What programs write and people commit is what the content asks for. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../src/cli/run.ts';
import { diagramFile } from '../../src/diagrams/cache.ts';
import { loadLibrary } from '../../src/loaders/load.ts';
import { siteDiagrams } from '../../src/model/site-diagrams.ts';

for (const content of ['content', 'tests/fixtures/second']) {
  const folder = join(projectRoot, content, 'diagrams');

  test(`every drawing of ${content} is committed, and no other (else: npm run diagrams)`, () => {
    const { library } = loadLibrary(join(projectRoot, content));
    const wanted = siteDiagrams(library).map(({ diagram }) => diagramFile(diagram));
    const there = existsSync(folder) ? readdirSync(folder) : [];
    expect(there.sort()).toEqual([...new Set(wanted)].sort());
  });
}
