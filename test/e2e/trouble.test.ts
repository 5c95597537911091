/** What a reader is told while the page is busy, and when something is broken. */

import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { damagedCopy } from './damaged';
import { inEachBrowser, session } from './each-browser';

/** The first eight bytes of an index, and the rest of its header, of some version. */
function ofFormat(format: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(0x4754554e, format, 0, 0, 0, 0, 0).buffer);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the extension whose index of stories holds something else. */
function damaged(extension: string, content: string | Uint8Array): string {
  const folder = damagedCopy(extension, 'stories/index.bin', content);
  folders.push(folder);
  return folder;
}

describe.each([
  ['a damaged story file', 'half of a', 'The story files of this installation could not be read.'],
  ['a story file of another version', ofFormat(999), 'A story file comes from another version of Nutgraf.'],
])('%s', (_, content, words) => {
  inEachBrowser(
    () => {
      it('is told in words, with what to do', async () => {
        const article = await session.open('matching');
        const { view, text } = await article.popup();
        expect(view).toBe('failed');
        expect(text).toContain(words);
        expect(text).toMatch(/reinstalling/i);
        expect(await article.painted()).toEqual([]);
      });
    },
    (built) => damaged(built, content),
  );
});

/** Milliseconds for which a page does not answer: longer than the popup waits for it. */
const BUSY = 5000;

describe('a page that does not answer', () => {
  inEachBrowser(() => {
    it('is told to be in the works', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const busy = article.tab.run((time) => {
        const end = performance.now() + time;
        while (performance.now() < end);
      }, BUSY);
      const popup = await article.openPopup();
      await popup.waitFor('[data-view="working"]');
      expect(await popup.textOf('main')).toContain('Reading this page…');
      await busy;
      await popup.waitFor('[data-view="match"]');
    });
  });
});
