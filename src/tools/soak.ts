/**
 * `npm run soak -- --data DIR`: every real page of DIR (pages/<subset>/NAME.html and nonarticle/NAME.html) through the built
 * extension in real Chromium, beside the same page without it; then a thousand navigations in one tab. Prints counts, and
 * fails where the extension threw, changed a document, requested anything, or moved the layout, or where memory grew.
 * In parts: `--pages N` (0: none), `--from N`, `--navigations N` (0: none).
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { launchBuiltChromium } from './built-chromium';
import { requestsIn } from './net-log';
import { navigate } from './soak/navigate';
import { comparePage, type Comparison } from './soak/compare';
import { readSoakPages, serveSoakPages } from './soak/pages';

/** How much more memory may be in use after all navigations than after the first hundred, both collected, compiled code apart. */
const MOST_GROWTH = 1.05;

/** Navigations before memory is looked at first: caches of the browser and of ours are filled by then. */
const WARM = 100;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    from: { type: 'string', default: '0' },
    pages: { type: 'string' },
    navigations: { type: 'string', default: '1000' },
  },
});
if (values.data === undefined) {
  console.error('usage: npm run soak -- --data DIR [--from N] [--pages N] [--navigations N]');
  process.exit(2);
}

const all = readSoakPages(values.data);
const from = Number(values.from);
const pages = all.slice(from, values.pages === undefined ? all.length : from + Number(values.pages));
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
  const count = (what: (comparison: Comparison) => number) =>
    comparisons.reduce((sum, comparison) => sum + what(comparison), 0);
  console.log(
    `${String(comparisons.length)} pages, ${String(count(({ painted }) => Number(painted)))} painted: ` +
      `${String(count(({ errors }) => errors))} errors of ours, ` +
      `${String(count(({ changed }) => Number(changed)))} documents changed, ` +
      `${String(count(({ requests }) => requests))} requests of ours, ` +
      `${String(count(({ shifted }) => Number(shifted)))} layouts that moved otherwise than without us`,
  );
  failed = comparisons.some(({ problems }) => problems.length > 0);

  const times = Number(values.navigations);
  if (times > WARM) {
    const { warm, end } = await navigate(chromium, all, { warm: WARM, times });
    for (const where of ['page', 'background'] as const) {
      const growth = end[where] / warm[where];
      failed ||= growth > MOST_GROWTH;
      console.log(
        `memory of the ${where}: ${mebibytes(warm[where])} MiB after ${String(WARM)} navigations, ` +
          `${mebibytes(end[where])} after ${String(times)}: ${growth.toFixed(3)} times`,
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

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(2);
}
