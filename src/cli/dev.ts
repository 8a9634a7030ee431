/** `npm run dev`: Astro's development server with live reload; arguments go on to it. */
import { runTool } from './run.ts';

// Astro would go to the background when it takes the caller for a program.
const env = { ASTRO_DEV_BACKGROUND: '0' };
process.exitCode = await runTool('astro', ['dev', ...process.argv.slice(2)], { env });
