/** A reader who opens page after page in one tab, and what memory is in use then. */

import type { CDPSession, Page } from 'puppeteer-core';
import type { Chromium } from '../chromium';
import { until } from '../page-view';
import { paintedIn } from '../own-world';
import { addressOf, type SoakPage } from './pages';

/** Bytes in use after a collection, in the page's process and in the background. */
interface Memory {
  page: number;
  background: number;
}

/** Every so many navigations the sample article comes round, which is painted. */
const SAMPLE_EVERY = 4;

/** Pages that are gone through; each comes round many times, so that what a page leaves behind adds up. */
const ROUND = 40;

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
    if (look) at.push(await memoryOf(chromium, tab));
  }
  await tab.close();
  const [first, last] = [at[0], at.at(-1)];
  if (!first || !last) throw new Error('too few navigations');
  return { warm: first, end: last };
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

/** Bytes in use after collecting twice: what the first collection finalises, the second frees. */
async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
