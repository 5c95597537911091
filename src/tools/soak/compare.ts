/** One page with the extension beside the same without it. */

import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Chromium } from '../chromium';
import { watchErrors } from '../our-work';
import { inOwnWorld, paintedIn, serialised } from '../own-world';
import { addressOf, type SoakPage } from './pages';

export interface Comparison {
  painted: boolean;
  errors: number;
  changed: boolean;
  requests: number;
  shifted: boolean;
  /** what is not as it should be, in words */
  problems: string[];
}

interface Seen {
  document: string;
  layoutShift: number;
}

/**
 * Times that both are looked at where they differ: some pages shift differently each time, by what arrives first. Where what
 * is seen with us lies among what is seen without, it is not ours. With four looks one page in 286 was told, each time another,
 * that moved alike when looked at again.
 */
const LOOKS = 8;

/** Milliseconds after loading until everything that a page sets off has happened; 0.3 s when idle. */
const SETTLES = 900;

/** Milliseconds that a page may take to load: what it asks of other hosts fails at once. */
const LOADS = 20_000;

export async function comparePage(chromium: Chromium, page: SoakPage): Promise<Comparison> {
  const tab = await chromium.browser.newPage();
  const { errors, end } = await watchErrors(chromium, tab);
  const requests: string[] = [];
  tab.on('request', (request) => {
    if (isOurs(request, chromium.id)) requests.push(request.url());
  });
  const other = await chromium.browser.newPage();
  const shifts = { ours: [] as number[], without: [] as number[] };
  let changed = false;
  let shifted = true;
  let painted = false;
  for (let i = 0; i < LOOKS && (changed || shifted); i++) {
    const ours = await look(tab, addressOf(page, true));
    painted ||= (await paintedIn(tab)).length > 0;
    const without = await look(other, addressOf(page, false));
    changed = ours.document !== without.document;
    shifts.ours.push(ours.layoutShift);
    shifts.without.push(without.layoutShift);
    shifted = isApart(shifts.ours, shifts.without);
  }
  await end();
  await tab.close();
  await other.close();
  const problems = [
    ...errors.map((error) => `error: ${error}`),
    ...requests.map((url) => `requested: ${url}`),
    ...(changed ? ['the document was changed'] : []),
    ...(shifted ? [`layout shift ${said(shifts.ours)}, without us ${said(shifts.without)}`] : []),
  ];
  return { painted, errors: errors.length, changed, requests: requests.length, shifted, problems };
}

/** Whether no value of either list lies among those of the other. */
function isApart(some: readonly number[], others: readonly number[]): boolean {
  return Math.min(...some) > Math.max(...others) || Math.max(...some) < Math.min(...others);
}

function said(values: readonly number[]): string {
  return values.join(' or ');
}

/** Whether a script of the extension asked for it, in the page or as the page. */
function isOurs(request: HTTPRequest, id: string): boolean {
  const origin = `chrome-extension://${id}`;
  const initiator = request.initiator();
  return (
    request.url().startsWith(origin) ||
    (initiator?.url?.startsWith(origin) ?? false) ||
    (initiator?.stack?.callFrames.some(({ url }) => url.startsWith(origin)) ?? false)
  );
}

async function look(tab: Page, url: string): Promise<Seen> {
  await tab.bringToFront();
  await tab.goto(url, { timeout: LOADS });
  await new Promise((resolve) => setTimeout(resolve, SETTLES));
  return { document: await serialised(tab), layoutShift: Number(await inOwnWorld(tab, LAYOUT_SHIFT)) };
}

const LAYOUT_SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(Math.round(sum * 1e6) / 1e6), 50);
})`;
