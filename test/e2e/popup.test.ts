/** The popup in each of its states, and what its buttons do. */

import { describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, openFacts, session } from './each-browser';
import { UNLISTED } from './pages';

const PAGE_OF_THE_BROWSER = { Chromium: 'chrome://version/', Firefox: 'about:support' };

inEachBrowser((name) => {
  describe('over a matching article', () => {
    it('shows headline, baseline, clock, counts, six facts in order, background, reports, timeline', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const { text } = await article.popup();
      const order = [
        'Russia sends military planes to Venezuela',
        'Compared with one report: DW',
        'This article: ',
        'Two planes, reportedly carrying military supplies and troops',
        'As DW reported',
        'Two Russian air force planes landed at Caracas airport on Saturday',
        'A Ilyushin IL-62 passenger jet',
        'The planes carried 100 soldiers',
        'Russian state news agency Sputnik said',
        'A Venezuelan official said',
        'The cargo plane left Venezuela on Sunday',
        'Background',
        'Key ally',
        'Previous deliveries',
        'Venezuela in December',
        'Holding on',
        'Earlier reports',
        'Timeline',
      ];
      let at = -1;
      for (const words of order) {
        const next = text.indexOf(words, at + 1);
        expect(next, `“${words}” after what comes before it`).toBeGreaterThan(at);
        at = next;
      }
    });

    it('jumps from a fact to its sentence, which lights up', async () => {
      const { article, popup } = await openFacts();
      await popup.tab.clickOn({ button: 'Show in the page' });
      await until('the page to scroll', () => article.tab.run(() => scrollY > 1000));
      await until('a sentence to light up', async () =>
        (await article.painted()).some((text) => text.split(' ').length > 8),
      );
    });

    it('“Not this story” takes everything away and can be undone', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const popup = await article.popup();
      await popup.tab.clickOn({ button: 'Not this story' });
      await popup.becomes('corrected');
      await article.nothingPainted();
      expect(await article.tooltip()).toBe('Nutgraf');
      await popup.tab.clickOn({ button: 'Undo' });
      await popup.becomes('match');
      await article.paintedWord(/\b99\b/);
    });

    it('pauses on the site, and resumes', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const popup = await article.popup();
      await popup.tab.clickOn({ button: 'Pause on this site' });
      await popup.becomes('off');
      await article.nothingPainted();
      await article.tab.reload();
      const again = await article.popup();
      expect(again.view).toBe('off');
      expect(await article.painted()).toEqual([]);
      await again.tab.clickOn({ button: 'Resume on this site' });
      await article.paintedWord(/\b99\b/);
    });
  });

  describe('elsewhere', () => {
    it('on a site that is not enabled it offers to check the page once, and does', async () => {
      const article = await session.open('matching', UNLISTED);
      const popup = await article.clickIcon();
      expect(popup.view).toBe('off');
      expect(popup.text).toContain(UNLISTED);
      await popup.tab.clickOn({ button: 'Check this page once' });
      await article.paintedWord(/\b99\b/);
      expect(await popup.becomes('match')).toContain('This article says 99');
    });

    it('on a page of the browser it says that extensions may not read it', async () => {
      const popup = await session.popupOver(await session.openTab(PAGE_OF_THE_BROWSER[name]));
      expect(popup.view).toBe('unreadable');
      expect(popup.text).toContain('Nutgraf cannot read this page');
    });

    it('the story can be read at any time', async () => {
      const article = await session.open('front');
      const popup = await article.popup();
      await popup.tab.clickOn({ button: 'Stories' });
      await popup.becomes('library-list');
      await popup.tab.clickOn('.library-item');
      const text = await popup.becomes('library-story');
      expect(text).toContain('The planes carried 100 soldiers');
      expect(text).toContain('Timeline');
      expect(text).toMatch(/AP, Reuters,? (and )?AFP/);
    });
  });
});
