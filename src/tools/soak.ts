/**
 * `npm run soak -- --data DIR`: every real page of DIR (pages/<subset>/NAME.html and nonarticle/NAME.html) through the built
 * extension in real Chromium, beside the same page without it; then a thousand navigations in one tab. Prints counts, and
 * fails where the extension threw, changed a document, requested anything, or moved the layout, or where memory grew.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeedError } from '../compiler/seed-error';
import { BrowserMissing } from './browsers';
import { build } from './build';
import { launchBuiltChromium } from './built-chromium';
import { BundleError } from './bundle';
import { runCommand } from './command';
import { requestsIn } from './net-log';
import { navigate } from './soak/navigate';
import { comparePage, type Comparison } from './soak/compare';
import { readSoakPages, serveSoakPages } from './soak/pages';

/** How much more memory may be in use after all navigations than after the first hundred, both collected, compiled code apart. */
const MOST_GROWTH = 1.05;

/** Navigations before memory is looked at first: caches of the browser and of ours are filled by then. */
const WARM = 100;

interface Part {
  from: number;
  /** null: all */
  count: number | null;
  navigations: number;
}

async function main(data: string, { from, count, navigations }: Part): Promise<void> {
  const all = readSoakPages(data);
  const pages = all.slice(from, count === null ? all.length : from + count);
  await build();
  const server = await serveSoakPages(all);
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-soak-'));
  const netLog = join(folder, 'net.json');
  const chromium = await launchBuiltChromium({ server, netLog });
  let failed = false;
  try {
    const comparisons: Comparison[] = [];
    for (const page of pages) {
      const comparison = await comparePage(chromium, page);
      comparisons.push(comparison);
      for (const problem of comparison.problems) console.log(`${page.name}: ${problem}`);
    }
    const sum = (what: (comparison: Comparison) => number) =>
      comparisons.reduce((total, comparison) => total + what(comparison), 0);
    console.log(
      `${String(comparisons.length)} pages, ${String(sum(({ painted }) => Number(painted)))} painted: ` +
        `${String(sum(({ errors }) => errors))} errors of ours, ` +
        `${String(sum(({ changed }) => Number(changed)))} documents changed, ` +
        `${String(sum(({ requests }) => requests))} requests of ours, ` +
        `${String(sum(({ shifted }) => Number(shifted)))} layouts that moved otherwise than without us`,
    );
    failed = comparisons.some(({ problems }) => problems.length > 0);

    if (navigations > WARM) {
      const { warm, end } = await navigate(chromium, all, { warm: WARM, times: navigations });
      for (const where of ['page', 'background'] as const) {
        const growth = end[where] / warm[where];
        failed ||= growth > MOST_GROWTH;
        console.log(
          `memory of the ${where}: ${mebibytes(warm[where])} MiB after ${String(WARM)} navigations, ` +
            `${mebibytes(end[where])} after ${String(navigations)}: ${growth.toFixed(3)} times`,
        );
      }
    }
  } finally {
    await chromium.close();
    await server.close();
  }
  const asked = (await requestsIn(netLog)).filter(
    ({ url, initiator }) => initiator.startsWith('chrome-extension:') && !url.startsWith('chrome-extension:'),
  );
  await rm(folder, { recursive: true });
  for (const { url } of asked) console.log(`requested by the extension: ${url}`);
  console.log(`${String(asked.length)} requests of the background over the network`);
  process.exitCode = failed || asked.length > 0 ? 1 : 0;
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(2);
}

await runCommand(
  {
    name: 'npm run soak',
    about:
      'Takes every real page of a folder through the built extension in real Chromium, beside the same page without it; then ' +
      'a thousand navigations in one tab. Fails where the extension threw, changed a document, requested anything, or moved ' +
      'the layout, or where memory grew.',
    options: {
      data: {
        kind: 'folder',
        value: 'DIR',
        about: 'has pages/<subset>/NAME.html and nonarticle/NAME.html',
        required: true,
      },
      from: { kind: 'count', value: 'N', about: 'pages that are left out before the first', default: 0 },
      pages: { kind: 'count', value: 'N', about: 'how many pages, 0 for none; else all' },
      navigations: { kind: 'count', value: 'N', about: 'how many navigations, 0 for none', default: 1000 },
    },
    example: '--data ../data --pages 20 --navigations 0',
    failures: [BrowserMissing, BundleError, SeedError],
  },
  ({ data, from, pages, navigations }) => main(data, { from, count: pages, navigations }),
);
