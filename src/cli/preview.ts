/** `npm run preview`: serves the site that was built last, until Ctrl-C. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../loaders/address.ts';
import { projectRoot } from './run.ts';
import { serve } from './serve.ts';
import { healSwap } from './swap.ts';

const dist = join(projectRoot, 'dist');
await healSwap(dist);
if (existsSync(dist)) {
  const { url, close } = await serve(dist, { base: basePath() });
  console.log(`\nThe site is at ${url} (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void close());
} else {
  console.error('There is no built site yet: npm run build makes it.');
  process.exitCode = 1;
}
