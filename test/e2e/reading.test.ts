/** What a reader sees on opening each kind of page: what is painted, the icon's words, the popup. */

import { describe, expect, it } from 'vitest';
import { inEachBrowser, session } from './each-browser';
import type { PageName } from './pages';

const QUIET = 'Nutgraf';
/** What the reader is promised: about 12 underlines per 1,000 words, differences first. */
const MARKS_PER_1000_WORDS = 12;

inEachBrowser(() => {
  describe('an article that reports the event', () => {
    it('is painted where it agrees and where it differs, and the popup tells each key fact', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const painted = await article.painted();
      const words = await article.tab.run(
        () => document.querySelector('article')?.innerText.split(/\s+/).length ?? 0,
      );
      expect(painted.length).toBeGreaterThan(2);
      expect(painted.length).toBeLessThanOrEqual(Math.ceil((words * MARKS_PER_1000_WORDS) / 1000));
      expect(painted.some((text) => /Maduro|Tonkoshkurov|Mayorca|Guaid|Il-62|An-124/.test(text))).toBe(true);

      const { view, text } = await article.popup();
      expect(view).toBe('match');
      expect(text).toContain('Russia sends military planes to Venezuela');
      expect(text).toContain('Compared with one report: DW');
      expect(text).toContain('This article says 99');
      expect(text).toContain('Also in this article');
      expect(text).toContain('Not found in this article');
      for (const word of ['false', 'missing', 'omits', 'contradicts']) expect(text).not.toContain(word);
      expect(await article.tooltip()).not.toBe(QUIET);
    });

    it('paints nothing in what the reader writes', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const inField = await article.tab.run(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((range) => range.startContainer.parentElement?.closest('textarea, label')),
        ),
      );
      expect(inField).toBe(false);
    });

    it('gets no verdict on dates where it gives no date', async () => {
      const article = await session.open('undated');
      await article.paintedWord(/\b99\b/);
      const { text } = await article.popup();
      expect(text).toContain('This article gives no date that Nutgraf could find.');
      expect(text).not.toMatch(/dates? differs?/);
    });

    it('is not said to leave out what stands behind a paywall', async () => {
      const article = await session.open('cut');
      const { view, text } = await article.popup();
      expect(view).toBe('match');
      expect(text).toContain('Not in the part that Nutgraf could read');
      expect(text).not.toContain('Not found in this article');
    });
  });

  describe('an article cut short', () => {
    it('is spoken of as the part that could be read, in every place', async () => {
      const article = await session.open('cut');
      const { tab, text } = await article.popup();
      expect(text).toContain('Nutgraf could read only a part of this article.');
      // the words of one count keep together on a line
      const counts = (await tab.textOf('.counts'))?.replace(/\s/g, ' ');
      expect(counts).toContain('not in the part that Nutgraf could read');
      await tab.run(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const all = await tab.textOf('main');
      expect(all).toContain('Not in the part that Nutgraf could read');
      expect(all).not.toContain('Not found in this article');
      expect(all).not.toContain('No sentence of this article');
    });
  });

  describe('an article beside the event', () => {
    it.each<PageName>(['background', 'follow-up'])(
      '%s: what was reported before, no verdicts',
      async (name) => {
        const article = await session.open(name);
        await article.found();
        const { view, text } = await article.popup();
        expect(view).toBe('match');
        expect(text).toContain('Russia sends military planes to Venezuela');
        expect(text).not.toContain('Not found in this article');
        expect(text).not.toContain('This article says');
      },
    );

    it('that is older than the report is told as such', async () => {
      const article = await session.open('older');
      await article.found();
      const { view, text } = await article.popup();
      expect(view).toBe('match');
      expect(text).toContain('Later story: March 2019');
      expect(text).not.toContain('This article says');
    });

    it('of another year is not painted unasked, and says no difference', async () => {
      const article = await session.open('another-year');
      await article.found();
      expect(await article.painted()).toEqual([]);
      const { view, text } = await article.popup();
      expect(['match', 'no-story']).toContain(view);
      if (view === 'match') expect(text).toContain('Older story: March 2019');
      expect(text).not.toContain('This article says');
      expect(text).not.toContain('Not found in this article');
    });
  });

  describe('a page of no known story', () => {
    it('an article: nothing painted, a quiet icon, the popup says what Nutgraf knows', async () => {
      const article = await session.open('other-story');
      await article.found();
      expect(await article.painted()).toEqual([]);
      expect(await article.tooltip()).toBe(QUIET);
      const { view, text } = await article.popup();
      expect(view).toBe('no-story');
      expect(text).toContain('Nutgraf knows 1 story, from March 2019.');
    });

    it('a front page, though it carries the headline: not an article', async () => {
      const article = await session.open('front');
      await article.found();
      expect(await article.painted()).toEqual([]);
      expect(await article.tooltip()).toBe(QUIET);
      expect((await article.popup()).view).toBe('not-article');
    });
  });
});
