/** What the extension does in a page, as the browser sees it: its errors, and how long its scripts hold the page's thread. */

import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Chromium } from './chromium';

export interface OurWork {
  /** what our scripts threw, rejected or reported in the page and in the background */
  errors: string[];
  /** ends the watch: milliseconds of the longest stretch in which our scripts held the page's thread */
  longestTask(): Promise<number>;
}

/** Microseconds between two looks at what runs. */
const SAMPLING = 1000;

/** Microseconds that a look may be late before the time counts as the machine's and not as ours: other programs run too. */
const LATEST = 2 * SAMPLING;

/** Errors of the extension in this page and in its background from now on, until the end of the watch. */
export async function watchErrors(
  chromium: Chromium,
  page: Page,
): Promise<{ errors: string[]; session: CDPSession; end: () => Promise<void> }> {
  const errors: string[] = [];
  const origin = `chrome-extension://${chromium.id}`;
  const session = await page.createCDPSession();
  collectErrors(session, origin, errors);
  await session.send('Runtime.enable');
  const undo = collectErrors((await chromium.worker()).client, origin, errors);
  return {
    errors,
    session,
    async end() {
      undo();
      await session.detach();
    },
  };
}

/** Watches what the extension does in this page from now on. */
export async function watchOurWork(chromium: Chromium, page: Page): Promise<OurWork> {
  const { errors, session, end } = await watchErrors(chromium, page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  return {
    errors,
    async longestTask() {
      const { profile } = await session.send('Profiler.stop');
      await end();
      return longestStretch(profile, `chrome-extension://${chromium.id}`);
    },
  };
}

/** Adds what a session tells of our errors; returns the undo. */
function collectErrors(session: CDPSession, origin: string, errors: string[]): () => void {
  const worlds = new Set<number>();
  const isOurs = (world: number | undefined, frames: readonly Protocol.Runtime.CallFrame[]): boolean =>
    worlds.has(world ?? -1) || frames.some(({ url }) => url.startsWith(origin));
  const onWorld = ({ context }: Protocol.Runtime.ExecutionContextCreatedEvent): void => {
    if (context.origin === origin) worlds.add(context.id);
  };
  const onConsole = (event: Protocol.Runtime.ConsoleAPICalledEvent): void => {
    if (event.type !== 'error' && event.type !== 'warning') return;
    if (!isOurs(event.executionContextId, event.stackTrace?.callFrames ?? [])) return;
    errors.push(event.args.map(({ value, description }) => String(value ?? description)).join(' '));
  };
  const onException = ({ exceptionDetails: details }: Protocol.Runtime.ExceptionThrownEvent): void => {
    const ours = isOurs(details.executionContextId, details.stackTrace?.callFrames ?? []);
    if (ours || (details.url ?? '').startsWith(origin))
      errors.push(details.exception?.description ?? details.text);
  };
  session.on('Runtime.executionContextCreated', onWorld);
  session.on('Runtime.consoleAPICalled', onConsole);
  session.on('Runtime.exceptionThrown', onException);
  return () => {
    session.off('Runtime.executionContextCreated', onWorld);
    session.off('Runtime.consoleAPICalled', onConsole);
    session.off('Runtime.exceptionThrown', onException);
  };
}

/** The longest row of looks that all found a script of this origin, or what it called, at work. */
function longestStretch(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  origin: string,
): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const neutral = new Set<number>();
  const visit = (id: number, within: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = within || node.callFrame.url.startsWith(origin);
    if (own) ours.add(id);
    // the collector runs on behalf of whoever ran before
    else if (node.callFrame.functionName === '(garbage collector)') neutral.add(id);
    for (const child of node.children ?? []) visit(child, own);
  };
  if (nodes[0]) visit(nodes[0].id, false);
  let longest = 0;
  let stretch = 0;
  samples.forEach((sample, i) => {
    if (ours.has(sample) || (stretch > 0 && neutral.has(sample)))
      stretch += Math.min(timeDeltas[i + 1] ?? SAMPLING, LATEST);
    else stretch = 0;
    longest = Math.max(longest, stretch);
  });
  return longest / 1000;
}
