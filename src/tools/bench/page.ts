/**
 * `npm run bench:page -- --data DIR`: what the built extension costs a page, in real Chromium, on real pages served under a
 * listed host, each load in a tab and process of its own. Everything is given in milliseconds and as a ratio to one bare pass
 * over the same page's text in the same run, medians throughout. `--pages N`, `--loads N`: fewer, for a quick look;
 * `--only matching|other`; `--peers no`: the extension and the pass alone.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers';
import { build, extensionFolder } from '../build';
import { launchChromium, type Chromium } from '../chromium';
import { ROOT } from '../main';
import { startNewsServer, type Page as ServedPage } from '../news-server';
import { readStories } from '../stories';
import { hostOf, PEER_EXTENSION, PEERS, writePeerExtension, type Peer } from './peers';
import { samplePages, type SamplePage } from './sample';
import { traceCost, type Cost } from './trace';

/** A name under a listed news host. */
const OUR_HOST = 'bench.apnews.com';

/** Milliseconds after loading until everything that a page sets off has happened; 300 ms when idle. */
const SETTLES = 900;
/** The same for a peer, which is done with the load. */
const PEER_SETTLES = 50;

type Runner = 'nutgraf' | Peer;
type Kind = 'other' | 'matching';

interface Load extends Cost {
  layoutShift: number;
  /** highlights painted */
  painted: number;
}

/** Loads by runner, page name and kind. */
type Loads = Map<string, Load[]>;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pages: { type: 'string', default: '20' },
    loads: { type: 'string', default: '15' },
    only: { type: 'string' },
    peers: { type: 'string', default: 'yes' },
  },
});
if (values.data === undefined) {
  console.error(
    'usage: npm run bench:page -- --data DIR [--pages N] [--loads N] [--only matching|other] [--peers no]',
  );
  process.exit(2);
}
await build();
const pages = samplePages(values.data, Number(values.pages));
const kinds = (['other', 'matching'] as const).filter(
  (kind) => values.only === undefined || values.only === kind,
);
const runners: Runner[] =
  values.peers === 'no' ? ['nutgraf', 'pass'] : ['nutgraf', 'pass', 'readability', 'mark', 'defuddle'];
report(await measure(), pages, Number(values.loads));

async function measure(): Promise<Loads> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const server = await startNewsServer([OUR_HOST, ...runners.map(hostFor)], served());
  const chromium = await launchChromium({
    executable: requireBrowser('chromium'),
    extension: extensionFolder('chrome'),
    server,
    closed: true,
    headless: true,
  });
  try {
    await writePeerExtension(folder, await terms());
    const peers = { id: await chromium.browser.installExtension(folder), name: PEER_EXTENSION };
    const nutgraf = { id: chromium.id, name: 'Nutgraf' };
    const loads: Loads = new Map();
    for (let i = 0; i < Number(values.loads); i++) {
      for (const page of pages) {
        for (const kind of kinds) {
          for (const runner of runners) {
            const load = await measureLoad(
              chromium,
              runner === 'nutgraf' ? nutgraf : peers,
              runner,
              page,
              kind,
            );
            const key = keyOf(runner, page, kind);
            loads.set(key, [...(loads.get(key) ?? []), load]);
          }
        }
      }
      if (process.stderr.isTTY) process.stderr.write(`\rload ${String(i + 1)} of ${String(values.loads)}`);
    }
    return loads;
  } finally {
    await chromium.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

function hostFor(runner: Runner): string {
  return runner === 'nutgraf' ? OUR_HOST : hostOf(runner);
}

/** The address of a page under a runner's host: its own path, behind what tells the pages apart. */
function addressOf(runner: Runner, page: SamplePage, kind: Kind): string {
  return `https://${hostFor(runner)}/${kind}-${String(pages.indexOf(page))}${page.path}`;
}

function served(): Record<string, ServedPage> {
  const result: Record<string, ServedPage> = {};
  for (const page of pages) {
    for (const runner of runners) {
      result[addressOf(runner, page, 'other')] = { body: page.html };
      result[addressOf(runner, page, 'matching')] = { body: page.matching };
    }
  }
  return result;
}

/** What mark.js marks: the names of the bundled stories. */
async function terms(): Promise<string[]> {
  const stories = await readStories(join(ROOT, 'seeds'));
  return stories.flatMap(({ entities }) => entities.map(({ name }) => name));
}

async function measureLoad(
  { browser }: Chromium,
  extension: { id: string; name: string },
  runner: Runner,
  page: SamplePage,
  kind: Kind,
): Promise<Load> {
  const tab = await browser.newPage();
  try {
    const cost = await traceCost(tab, extension, async () => {
      await tab.goto(addressOf(runner, page, kind));
      await new Promise((resolve) => setTimeout(resolve, runner === 'nutgraf' ? SETTLES : PEER_SETTLES));
    });
    return { ...cost, ...(await seen(tab)) };
  } finally {
    await tab.close();
  }
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

function keyOf(runner: Runner, page: SamplePage, kind: Kind): string {
  return `${runner} ${kind} ${page.name}`;
}

function report(loads: Loads, all: readonly SamplePage[], times: number): void {
  for (const kind of kinds) {
    const of = (runner: Runner, page: SamplePage): Load[] => loads.get(keyOf(runner, page, kind)) ?? [];
    const shown = all.filter(
      (page) => kind === 'other' || of('nutgraf', page).some(({ painted }) => painted > 0),
    );
    console.log(
      `\n${kind === 'other' ? 'pages of no known story' : 'the same pages, reporting the bundled story'}: ` +
        `${String(shown.length)} of ${String(all.length)} pages, ${String(times)} loads each\n` +
        `${'page'.padEnd(36)}${'pass'.padStart(8)}${'ours'.padStart(8)}${'x pass'.padStart(8)}` +
        runners
          .slice(2)
          .map((runner) => runner.padStart(13))
          .join('') +
        '  longest  shift',
    );
    const rows = shown.map((page) => ({ page, cost: costsOf((runner) => of(runner, page)) }));
    for (const { page, cost } of rows) console.log(line(page.name, cost));
    const middle = (value: (cost: Costs) => number) => median(rows.map(({ cost }) => value(cost)));
    console.log(
      line('median', {
        times: new Map(runners.map((runner) => [runner, middle((cost) => cost.times.get(runner) ?? 0)])),
        ratio: middle(({ ratio }) => ratio),
        world: middle(({ world }) => world),
        longest: Math.max(...rows.map(({ cost }) => cost.longest)),
        shift: Math.max(...rows.map(({ cost }) => cost.shift)),
      }),
    );
    const worst = Math.max(...rows.map(({ cost }) => cost.ratio));
    console.log(
      `ours to the pass: median ${ratio(middle(({ ratio }) => ratio))}, highest ${ratio(worst)}` +
        (runners.includes('readability')
          ? `; to Readability: median ${ratio(middle(({ times: t }) => (t.get('nutgraf') ?? 0) / (t.get('readability') ?? 1)))}, ` +
            `highest ${ratio(Math.max(...rows.map(({ cost: { times: t } }) => (t.get('nutgraf') ?? 0) / (t.get('readability') ?? 1))))}`
          : '') +
        `; the browser's own work to make an extension's world, apart: ${middle(({ world }) => world).toFixed(1)} ms`,
    );
  }
}

interface Costs {
  times: Map<Runner, number>;
  ratio: number;
  world: number;
  longest: number;
  shift: number;
}

function costsOf(of: (runner: Runner) => Load[]): Costs {
  const times = new Map(runners.map((runner) => [runner, median(of(runner).map(({ total }) => total))]));
  const shift = (runner: Runner) => median(of(runner).map(({ layoutShift }) => layoutShift));
  return {
    times,
    ratio: (times.get('nutgraf') ?? 0) / (times.get('pass') ?? 1),
    world: median(of('nutgraf').map(({ world }) => world)),
    longest: Math.max(0, ...of('nutgraf').map(({ longestTask }) => longestTask)),
    shift: shift('nutgraf') - shift('pass'),
  };
}

function line(name: string, { times, ratio: toPass, longest, shift }: Costs): string {
  return (
    name.padEnd(36) +
    (times.get('pass') ?? 0).toFixed(2).padStart(8) +
    (times.get('nutgraf') ?? 0).toFixed(1).padStart(8) +
    ratio(toPass).padStart(8) +
    runners
      .slice(2)
      .map((runner) => {
        const time = times.get(runner) ?? 0;
        return `${time.toFixed(0)} (${ratio(time / (times.get('pass') ?? 1))})`.padStart(13);
      })
      .join('') +
    longest.toFixed(1).padStart(9) +
    shift.toFixed(3).padStart(7)
  );
}

function ratio(value: number): string {
  return `${value.toFixed(1)}x`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
