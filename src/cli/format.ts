/** `npm run format`: lays out every file that `npm test` checks the layout of. */
import { runTool } from './run.ts';

process.exitCode = await runTool('prettier', ['--write', '--log-level=warn', '.']);
