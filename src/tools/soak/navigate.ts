/** A reader who opens page after page in one tab, and what memory is in use then. */

import type { CDPSession, Page } from 'puppeteer-core';
import type { Chromium } from '../chromium';
import { fields } from '../json';
import { until } from '../page-view';
import { paintedIn } from '../own-world';
import { addressOf, type SoakPage } from './pages';

/** Bytes in use after a collection, in the page's process and in the background; compiled code and documents apart. */
interface Memory {
  page: number;
  background: number;
}

/** Every so many navigations the sample article comes round, which is painted. */
const SAMPLE_EVERY = 4;

/**
 * Pages that are gone through; each comes round many times, so that what a page leaves behind adds up. A part of the warm
 * hundred, so that the same pages came before each look: the browser keeps some of them for going back.
 */
const ROUND = 50;

/** Memory after the first `warm` navigations and after all `times`, each time with the sample article open and painted. */
export async function navigate(
  chromium: Chromium,
  pages: readonly SoakPage[],
  { warm, times }: { warm: number; times: number },
): Promise<{ warm: Memory; end: Memory }> {
  const [sample, ...others] = pages;
  if (!sample) throw new Error('there is no page to open');
  const tab = await chromium.browser.newPage();
  await tab.setCacheEnabled(false);
  const at: Memory[] = [];
  for (let i = 1; i <= times; i++) {
    const look = i === warm || i === times;
    const page: SoakPage = look || i % SAMPLE_EVERY === 0 ? sample : (others[i % ROUND] ?? sample);
    await tab.goto(addressOf(page, true), { waitUntil: 'domcontentloaded' });
    if (page === sample)
      await until('the article to be painted', async () => (await paintedIn(tab)).length > 0);
    // what is made once for a language is made before the first look
    if (i <= warm) await answered(chromium, tab);
    if (look) at.push(await memoryOf(chromium, tab));
  }
  await tab.close();
  const [first, last] = [at[0], at.at(-1)];
  if (!first || !last) throw new Error('too few navigations');
  return { warm: first, end: last };
}

/** Milliseconds in which a page is announced and answered; 100 when idle. */
const ANSWERED_WITHIN = 5000;

/** Waits until the extension has said what it found on the page, or the time is up. */
async function answered(chromium: Chromium, tab: Page): Promise<void> {
  const worker = await chromium.worker();
  const isAnswered = (): Promise<boolean> =>
    worker.evaluate(async (url) => {
      const [found] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const asked = { name: 'page.state', params: null };
      const answer = await chrome.tabs
        .sendMessage<unknown, unknown>(found?.id ?? -1, asked)
        .catch(() => null);
      return answer !== null && !JSON.stringify(answer).includes('"working"');
    }, tab.url());
  await until('an answer', isAnswered, ANSWERED_WITHIN).catch(() => false);
}

async function memoryOf(chromium: Chromium, tab: Page): Promise<Memory> {
  const session = await tab.createCDPSession();
  try {
    const worker = await chromium.worker();
    return { page: await collected(session), background: await collected(worker.client) };
  } finally {
    await session.detach();
  }
}

/**
 * Bytes in use after collecting, compiled code apart: the engine compiles what runs often, for as long as it runs, and keeps
 * that code beside the data. A snapshot collects first, and once more: what the first collection finalises, the second frees.
 */
async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  return dataIn(JSON.parse(chunks.join('')));
}

/** What a heap snapshot holds beside data: code, and the documents themselves, which the browser keeps for going back. */
const OTHERS = ['code', 'native'];

/** Bytes of data in a heap snapshot of V8's format. */
function dataIn(heap: unknown): number {
  const { snapshot, nodes } = fields(heap);
  const meta = fields(fields(snapshot)['meta']);
  const names = numbersOrNames(meta['node_fields']);
  const types = numbersOrNames(numbersOrNames(meta['node_types'])[0]);
  const [type, size] = [names.indexOf('type'), names.indexOf('self_size')];
  const others = OTHERS.map((name) => types.indexOf(name));
  if (type < 0 || size < 0 || others.includes(-1)) throw new Error('the heap snapshot has another format');
  const values = numbersOrNames(nodes);
  let sum = 0;
  for (let at = 0; at < values.length; at += names.length) {
    if (!others.includes(Number(values[at + type]))) sum += Number(values[at + size]);
  }
  return sum;
}

function numbersOrNames(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
