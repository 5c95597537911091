/** Loads pages again and again, each time in a tab and a process of its own, with one runner at work in it, and notes the cost. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchBuiltChromium } from '../built-chromium';
import { ROOT } from '../main';
import { startNewsServer, type NewsServer, type Page as ServedPage } from '../news-server';
import { until } from '../page-view';
import { readStories } from '../stories';
import { hostOf, PEER_EXTENSION, writePeerExtension, type Peer } from './peers';
import type { SamplePage } from './sample';
import { traceCost, type Cost } from './trace';

/** A name under a listed news host. */
const OUR_HOST = 'bench.apnews.com';
const OUR_NAME = 'Nutgraf';

/** Milliseconds after loading until a page of no story has been announced and answered; 100 ms when idle. */
const ANSWERED = 500;
/** Milliseconds after loading in which a matching page is painted; 300 ms when idle. One that is not by then was not recognised. */
const PAINTED_WITHIN = 4000;
/** Milliseconds after the painting in which what it set off comes to rest. */
const RESTS = 300;
/** The same for a peer, which is done with the load. */
const PEER_SETTLES = 30;

/** A library is loaded once for so many times: it costs a hundred times what is measured, and is as well known after five. */
const LIBRARY_EVERY = 3;

export type Runner = 'nutgraf' | Peer;

/** `other`: pages of no known story; `matching`: the same ones, reporting the bundled one. */
export type Kind = 'other' | 'matching';

export interface Load extends Cost {
  layoutShift: number;
  /** highlights painted */
  painted: number;
}

export interface Task {
  pages: readonly SamplePage[];
  kinds: readonly Kind[];
  runners: readonly Runner[];
  /** how often each page is loaded for each runner */
  times: number;
}

/** The loads of a page by a runner. */
export type Loads = (runner: Runner, page: SamplePage, kind: Kind) => readonly Load[];

export async function measure(task: Task): Promise<Loads> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const server = await startNewsServer(task.runners.map(hostFor), served(task));
  try {
    await writePeerExtension(folder, await terms());
    const loads = new Map<string, Load[]>();
    for (let time = 0; time < task.times; time++) {
      for (const [address, load] of await round(task, time, server, folder)) {
        loads.set(address, [...(loads.get(address) ?? []), load]);
      }
      process.stderr.write(`round ${time + 1} of ${task.times}\n`);
    }
    return (runner, page, kind) => loads.get(addressOf(task, runner, page, kind)) ?? [];
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** Every page once for every runner, in a browser of its own, so that none grows old. */
async function round(
  task: Task,
  time: number,
  server: NewsServer,
  peerFolder: string,
): Promise<[string, Load][]> {
  const chromium = await launchBuiltChromium({ server });
  try {
    const peers = { id: await chromium.browser.installExtension(peerFolder), name: PEER_EXTENSION };
    const nutgraf = { id: chromium.id, name: OUR_NAME };
    const loads: [string, Load][] = [];
    for (const [address, runner, , kind] of addresses(task)) {
      if (isLibrary(runner) && time % LIBRARY_EVERY !== 0) continue;
      const extension = runner === 'nutgraf' ? nutgraf : peers;
      const settle = runner !== 'nutgraf' ? peerDone : kind === 'other' ? answered : painted;
      loads.push([address, await measureLoad(chromium.browser, address, extension, settle)]);
    }
    return loads;
  } finally {
    await chromium.close();
  }
}

export function isLibrary(runner: Runner): runner is Exclude<Peer, 'pass'> {
  return runner !== 'nutgraf' && runner !== 'pass';
}

function hostFor(runner: Runner): string {
  return runner === 'nutgraf' ? OUR_HOST : hostOf(runner);
}

function* addresses(task: Task): Generator<[string, Runner, SamplePage, Kind]> {
  for (const page of task.pages) {
    for (const kind of task.kinds) {
      for (const runner of task.runners) yield [addressOf(task, runner, page, kind), runner, page, kind];
    }
  }
}

/** The address of a page under a runner's host: its own path, behind what tells the pages apart. */
function addressOf({ pages }: Task, runner: Runner, page: SamplePage, kind: Kind): string {
  return `https://${hostFor(runner)}/${kind}-${pages.indexOf(page)}${page.path}`;
}

function served(task: Task): Record<string, ServedPage> {
  return Object.fromEntries(
    [...addresses(task)].map(([address, , page, kind]) => [
      address,
      { body: kind === 'other' ? page.html : page.matching },
    ]),
  );
}

/** What mark.js marks: the names of the bundled stories. */
async function terms(): Promise<string[]> {
  const stories = await readStories(join(ROOT, 'seeds'));
  return stories.flatMap(({ entities }) => entities.map(({ name }) => name));
}

async function measureLoad(
  browser: Browser,
  address: string,
  extension: { id: string; name: string },
  settle: (tab: Page) => Promise<void>,
): Promise<Load> {
  const tab = await browser.newPage();
  try {
    const cost = await traceCost(tab, extension, async () => {
      await tab.goto(address);
      await settle(tab);
    });
    return { ...cost, ...(await seen(tab)) };
  } finally {
    await tab.close();
  }
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const peerDone = (): Promise<void> => rest(PEER_SETTLES);
const answered = (): Promise<void> => rest(ANSWERED);

async function painted(tab: Page): Promise<void> {
  const isPainted = (): Promise<boolean> =>
    tab.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await until('the painting', isPainted, PAINTED_WITHIN).catch(() => false);
  await rest(RESTS);
}

function seen(tab: Page): Promise<{ layoutShift: number; painted: number }> {
  return tab.evaluate(
    () =>
      new Promise<{ layoutShift: number; painted: number }>((resolve) => {
        let layoutShift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) layoutShift += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        const painted = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
        setTimeout(() => resolve({ layoutShift, painted }), 0);
      }),
  );
}
