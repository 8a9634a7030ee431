/** Checks all content before Astro looks at any of it: Astro would stop at its first fault. */
import type { AstroIntegration } from 'astro';
import { contentDir } from '../loaders/root.ts';
import { formatProblems, ProblemsError } from '../model/problems.ts';
import { judgeContent } from './problems.ts';

export function content(): AstroIntegration {
  let command = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command: given }) => {
        command = given;
      },
      // In `dev` pages throw the problems themselves, so that the overlay shows them and goes when they are mended.
      'astro:config:done': async () => {
        if (command === 'dev') return;
        const { problems, unpromised } = await judgeContent();
        if (problems.length > 0) throw new ProblemsError(problems);
        // What is built may be published, and an id that was published keeps.
        if (unpromised.length > 0) throw new ProblemsError(unpromised);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        // Astro sends a page's error once, a moment after the page: a browser that connects later would stay blank.
        server.ws.on('connection', () => {
          void judgeContent().then(({ problems }) => {
            if (problems.length === 0) return;
            server.ws.send({ type: 'error', err: { message: formatProblems(problems), stack: '' } });
          });
        });
      },
    },
  };
}
