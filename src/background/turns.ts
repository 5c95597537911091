/** Work for pages, one piece at a time, so that no page can keep the others waiting or the machine busy. */

import { ExpectedFailure } from '../platform/failures';

/** Share of the time that one tab's work may take in the long run. The content script asks for far less; what asks for more is broken. */
const SHARE = 0.1;

/**
 * Milliseconds of work that a tab may have done before it has to wait: a first article with all that must be loaded for it
 * takes under 500, the longest that is taken from a page about 900, and a slow machine has three times as long.
 */
const ALLOWANCE = 3000;

interface Turn {
  tab: number;
  /** never rejects */
  run: () => Promise<void>;
  giveUp: (reason: ExpectedFailure) => void;
}

/** In the order in which they were asked for, one for each tab. */
const waiting = new Map<number, Turn>();
/** Milliseconds of work done for a tab, less what its share has paid off, at a time of performance.now(). */
const debts = new Map<number, { owed: number; at: number }>();
let isBusy = false;
let wait: ReturnType<typeof setTimeout> | undefined;

/**
 * Does a tab's work when its turn has come: first of those that were not served for longest, then of those who asked first.
 * What a tab asked for before and still waits for is given up, and fails: it speaks of a page that has changed since.
 */
export function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    waiting.get(tab)?.giveUp(new ExpectedFailure('unexpected', 'a newer reading was asked for'));
    waiting.set(tab, { tab, run: () => work().then(resolve, reject), giveUp: reject });
    next();
  });
}

function next(): void {
  if (isBusy) return;
  clearTimeout(wait);
  const turns = [...waiting.values()].map((turn) => ({ turn, rest: restOf(turn.tab) }));
  const servedAt = ({ tab }: Turn): number => debts.get(tab)?.at ?? 0;
  const [ready] = turns
    .flatMap(({ turn, rest }) => (rest === 0 ? turn : []))
    .sort((one, other) => servedAt(one) - servedAt(other));
  if (ready) void take(ready);
  else if (turns.length > 0) wait = setTimeout(next, Math.min(...turns.map(({ rest }) => rest)));
}

async function take({ tab, run }: Turn): Promise<void> {
  isBusy = true;
  waiting.delete(tab);
  const began = performance.now();
  await run();
  const now = performance.now();
  debts.set(tab, { owed: owedBy(tab, now) + now - began, at: now });
  for (const other of debts.keys()) if (owedBy(other, now) === 0) debts.delete(other);
  isBusy = false;
  // other messages come in between
  setTimeout(next);
}

/** Milliseconds until a tab's next turn. */
function restOf(tab: number): number {
  return Math.max(0, owedBy(tab, performance.now()) - ALLOWANCE) / SHARE;
}

function owedBy(tab: number, now: number): number {
  const { owed, at } = debts.get(tab) ?? { owed: 0, at: now };
  return Math.max(0, owed - (now - at) * SHARE);
}
