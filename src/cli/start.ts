/** `npm start`: builds the site and serves it. */
import { join } from 'node:path';
import { runScript } from './run.ts';

const command = (name: string) => join(import.meta.dirname, `${name}.ts`);

// Each in a process of its own: what a build holds in memory is not kept for as long as the site is served.
const failed = await runScript(command('build'), []);
process.exitCode = failed || (await runScript(command('preview'), []));
