/** Where scenarios ask that no script of ours failed: that it would be noticed. */

import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { urlOf } from './pages';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the extension whose script in the page fails in each way. */
function failing(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-failing-'));
  folders.push(folder);
  cpSync(extension, folder, { recursive: true });
  const failures = [
    `setTimeout(() => { throw new Error('thrown'); });`,
    `Promise.reject(new Error('rejected'));`,
    `console.error('Nutgraf, trying:', 'reported');`,
  ];
  appendFileSync(join(folder, 'step2.js'), `\n${failures.join('\n')}\n`);
  return folder;
}

inEachBrowser(() => {
  it.each(['thrown', 'rejected', 'reported'])('what is %s in a page', async (how) => {
    const { tab } = await session.open('front');
    const errors = await session.watchErrors(tab);
    await tab.goto(urlOf('matching'));
    await tab.waitForAddress(urlOf('matching'));
    // some of what is told is told late
    await until(how, async () => (await errors()).some((error) => error.includes(how)));
  });
}, failing);
