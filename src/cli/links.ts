/**
 * `npm run links`: asks other sites whether the addresses that the content names still lead somewhere, and reports those
 * that do not with file, line and a stored copy to look at. `--days 30` is how long an answer holds.
 *
 * It is for maintainers and fails nothing: the exit code is 0 whatever is found, 2 if it is called wrongly. Answers are
 * kept in `node_modules/.cache/links.json` from one to the next, so that it can be stopped and run again.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setGlobalProxyFromEnv } from 'node:http';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../loaders/load.ts';
import { contentDir } from '../loaders/root.ts';
import { answered, answersSchema, isDue, type Answer } from '../model/links/answers.ts';
import { outgoingLinks, spread } from '../model/links/outgoing.ts';
import { linkReport } from '../model/links/report.ts';
import { asker } from './links/ask.ts';
import { manners } from './links/manners.ts';
import { hasProxy, isOnline } from './links/online.ts';

const kept = resolve('node_modules/.cache/links.json');

function readAnswers(): Record<string, Answer> {
  try {
    return answersSchema.parse(JSON.parse(readFileSync(kept, 'utf8')));
  } catch {
    return {}; // none yet, or not whole: they are only kept to save work
  }
}

function keep(answers: Record<string, Answer>): void {
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(`${kept}.new`, JSON.stringify(answers, undefined, 1));
  renameSync(`${kept}.new`, kept);
}

/** @returns undefined when the command is called wrongly; then that was said. */
function readDays(): number | undefined {
  try {
    const { values } = parseArgs({ options: { days: { type: 'string', default: '30' } } });
    if (/^\d+$/.test(values.days)) return Number(values.days);
    console.error(`--days needs a number, not "${values.days}".`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return undefined;
}

async function checkLinks(days: number): Promise<void> {
  const { content } = readContent(contentDir);
  const { repository, url } = content.site.data;
  const links = outgoingLinks(content);
  const answers = readAnswers();
  const today = new Date().toISOString().slice(0, 10);
  const all = spread([...new Set(links.map(({ address }) => address))]);
  const due = all.filter((address) => isDue(answers[address], today, days));
  if (hasProxy(process.env)) setGlobalProxyFromEnv();
  if (due.length > 0 && !(await isOnline(all.map((address) => new URL(address).hostname)))) {
    console.log('There is no network: nothing was asked. What is known from before:\n');
  } else {
    const ask = asker(
      { agent: `link-check (+${repository ?? url})`, timeout: 20_000, patience: 120_000 },
      manners({ delay: 1000, atOnce: 8 }),
    );
    let done = 0;
    await Promise.all(
      due.map(async (address) => {
        answers[address] = answered(await ask(address), answers[address], today);
        keep(answers);
        done += 1;
        if (done % 50 === 0) console.log(`${String(done)} of ${String(due.length)} asked`);
      }),
    );
  }
  console.log(linkReport(links, answers));
}

const days = readDays();
if (days === undefined) process.exitCode = 2;
else await checkLinks(days);
