/** How other people's hosts are asked: one request at a time to each, with a pause after it, and few at a time in all. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Manners {
  /** Does the work when the host's turn has come. */
  politely: <T>(host: string, work: () => Promise<T>) => Promise<T>;
  /** Leaves a host alone for so many milliseconds from now. */
  hold: (host: string, milliseconds: number) => void;
}

/** @param delay milliseconds between two requests to a host. @param atOnce requests in all. */
export function manners({ delay, atOnce }: { delay: number; atOnce: number }): Manners {
  const turns = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let places = atOnce;
  const hold = (host: string, milliseconds: number) => {
    free.set(host, Math.max(free.get(host) ?? 0, Date.now() + milliseconds));
  };
  const inPlace = async <T>(host: string, work: () => Promise<T>): Promise<T> => {
    await pause(Math.max(0, (free.get(host) ?? 0) - Date.now()));
    if (places > 0) places -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      hold(host, delay);
      // A place goes to the one who waits longest, or back.
      const next = waiting.shift();
      if (next) next();
      else places += 1;
    }
  };
  const politely = <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(host) ?? Promise.resolve()).then(() => inPlace(host, work));
    turns.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { politely, hold };
}
