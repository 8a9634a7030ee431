/** Draws the diagrams before any page needs them: once in a build, after each change of content in `dev`. */
import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { drawSite } from '../diagrams/problems.ts';
import { contentDir } from '../loaders/root.ts';
import { formatProblems, ProblemsError } from '../model/problems.ts';
import { judgeContent } from './problems.ts';

/** Saving all files at once is one change. */
const settle = 150;

export function diagrams(): AstroIntegration {
  return {
    name: 'diagrams',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const problems = await draw(logger);
        if (problems.length > 0) throw new ProblemsError(problems);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const tell = async () => {
          const problems = await draw(logger);
          if (problems.length > 0) logger.error(formatProblems(problems));
        };
        await tell();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir) || path.endsWith('.svg')) return;
          clearTimeout(timer);
          // Data files are read by us alone, so that Astro would not reload for them.
          timer = setTimeout(
            () =>
              void tell().then(() => {
                server.hot.send({ type: 'full-reload' });
              }),
            settle,
          );
        });
      },
    },
  };
}

async function draw(logger: AstroIntegrationLogger) {
  const { library, problems } = await judgeContent();
  if (problems.length > 0) return problems;
  return drawSite(library, join(contentDir, 'diagrams'), (step) => {
    logger.info(step);
  });
}
