/** What a reader is told while the page is busy, and when something is broken. */

import { expect, it, onTestFinished } from 'vitest';
import { startSession } from './chromium-session';
import { startDamaged } from './damaged';

/** The first eight bytes of an index, and the rest of its header, of some version. */
function ofFormat(format: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(0x4754554e, format, 0, 0, 0, 0, 0).buffer);
}

it.each([
  ['a damaged story file', 'half of a', 'The story files of this installation could not be read.'],
  ['a story file of another version', ofFormat(999), 'A story file comes from another version of Nutgraf.'],
])('%s is told in words, with what to do', async (_, content, words) => {
  const session = await startDamaged('stories/index.bin', content);
  const article = await session.open('matching');
  const { view, text } = await article.popup();
  expect(view).toBe('failed');
  expect(text).toContain(words);
  expect(text).toMatch(/reinstalling/i);
  expect(await article.painted()).toEqual([]);
});

it('a page that does not answer is told to be in the works', async () => {
  const session = await startSession();
  onTestFinished(() => session.close());
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const busy = article.page.evaluate(() => {
    const end = performance.now() + 5000;
    while (performance.now() < end);
  });
  const popup = await session.chromium.openPopup(article.page);
  await popup.waitForSelector('[data-view="working"]');
  expect(await popup.$eval('main', (main) => main.innerText)).toContain('Reading this page…');
  await busy;
  await popup.waitForSelector('[data-view="match"]');
});
