/** The facts beside the page: ways from the popup into the page and on, what is copied, and what the article's day decides. */

import { describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, openFacts, session } from './each-browser';
import { LISTED, urlOf, type PageName } from './pages';
import type { Article } from './session';

/** The button that leads to the sentence of the key fact with these words. */
const jumpOf = (words: string) => ({
  xpath: `//details[contains(@class, "fact")][contains(./summary, "${words}")]//button[. = "Show in the page"]`,
});

const focusIn = ({ tab }: Article) => tab.run(() => document.activeElement?.localName ?? 'none');

const isLit = async (article: Article, words: string) =>
  (await article.painted()).some((text) => text.startsWith(words) && text.endsWith('.'));

inEachBrowser(() => {
  describe('from a fact into the page', () => {
    it('by pointer its sentence lights up, and the popup stays as it is', async () => {
      const { article, popup } = await openFacts();
      await popup.tab.clickOn(jumpOf('100 soldiers'));
      await until('the sentence', () => isLit(article, 'The planes carried 99 soldiers'));
      await until('the page to scroll', () => article.tab.run(() => scrollY > 1000));
      expect(await popup.isOpen()).toBe(true);
      expect(await article.card()).toBeNull();
    });

    it('by keyboard the card takes the focus and quotes the sentence; Escape gives the focus back', async () => {
      const { article, popup } = await openFacts();
      await article.tab.focusOn('nav a');
      await popup.tab.focusOn(jumpOf('100 soldiers'));
      await popup.tab.press('Enter').catch(ignoreClosing);
      await until('the end of the popup', async () => !(await popup.isOpen()));
      const card = await article.waitForCard();
      expect(card).toMatch(/^This article says 99/);
      expect(card).toContain(
        'The planes carried 99 soldiers and 35 tonnes of material, the journalist Javier Mayorca wrote.',
      );
      expect(await isLit(article, 'The planes carried 99 soldiers')).toBe(true);
      expect(await focusIn(article)).toBe('div');
      await article.tab.front();
      await article.tab.press('Escape');
      await article.noCard();
      expect(await focusIn(article)).toBe('a');
    });

    it('by keyboard also where nothing is underlined in the sentence that says so', async () => {
      const { article, popup } = await openFacts();
      await popup.tab.focusOn(jumpOf('refused to step down'));
      await popup.tab.press('Enter').catch(ignoreClosing);
      expect(await article.waitForCard()).toContain('President Nicolás Maduro has refused to step down');
    });
  });

  /** The popup closes itself under the key that closes it. */
  function ignoreClosing(): void {
    // nothing is left to be pressed
  }

  describe('from highlight to highlight', () => {
    it('by the buttons of the popup, and on by those of the card', async () => {
      const { article, popup } = await openFacts();
      await popup.tab.clickOn({ button: 'Next highlight in the page' });
      const first = await article.waitForCard();
      expect(first).toContain('Two Russian air force planes');
      await popup.tab.clickOn({ button: 'Next highlight in the page' });
      await until('another card', async () => ((await article.card()) ?? first) !== first);
      await popup.tab.clickOn({ button: 'Previous highlight in the page' });
      await until('the first card', async () => (await article.card()) === first);
      await article.tab.front();
      await article.tab.press('Tab');
      await article.tab.press('Tab');
      await article.tab.press('Enter');
      await until('the next card', async () => ((await article.card()) ?? first) !== first);
      expect(await focusIn(article)).toBe('div');
    });

    it('there are no such buttons where nothing is underlined', async () => {
      const article = await session.open('years-after');
      await article.found();
      const { tab, view } = await article.popup();
      expect(view).toBe('match');
      expect(await tab.has('.steps')).toBe(false);
    });
  });

  describe('a difference', () => {
    it('sets both sides beside each other, each with its date and source, and judges neither', async () => {
      const article = await session.open('matching');
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.click(x, y);
      const card = (await article.waitForCard()).replace(/\s+/g, ' ');
      expect(card).toMatch(
        /DW 25 Mar 2019 100 soldiers .*source: independent local journalist Javier Mayorca/,
      );
      expect(card).toMatch(/This article 24 Mar 2019 99 soldiers .*source: the journalist Javier Mayorca/);
      expect(card).toMatch(/Nutgraf does not judge which is right\.$/);
    });
  });

  describe('another day', () => {
    it('is marked where it stands, and the card sets it beside the one of the report', async () => {
      const article = await session.open('another-day');
      const { x, y } = await article.paintedWord(/^Sunday$/);
      await article.tab.click(x, y);
      const card = (await article.waitForCard()).replace(/\s+/g, ' ');
      expect(card).toMatch(/^This article says Sunday/);
      expect(card).toMatch(/DW 25 Mar 2019 Saturday .*\[23 March 2019\].* This article 24 Mar 2019 Sunday /);
    });
  });

  describe('another office', () => {
    const OFFICE = 'Called here: head of the mobilisation directorate of the armed forces';

    it('is told by the card of the person and beside the fact, and is no difference', async () => {
      const article = await session.open('another-office');
      const { x, y } = await article.paintedWord(/Tonkoshkurov/);
      let moves = 0;
      // in a link, which keeps its click; and Firefox moves the pointer back to where it was before a popup opened
      const card = await until('a card', async () => {
        await article.tab.hover(x + (moves++ % 2), y);
        return article.card();
      });
      expect(card).toContain('“chief of staff of the ground forces” in DW, 25 March 2019');
      expect(card).toContain(OFFICE);
      const { tab } = await article.popup();
      expect(await tab.textOf({ xpath: '//details[contains(./summary, "100 soldiers")]' })).toContain(OFFICE);
      const states = await tab.run(() =>
        [...document.querySelectorAll('.fact-summary .point')].map((point) =>
          [point.textContent, point.getAttribute('data-state')].join(' '),
        ),
      );
      expect(states).toContain('Vasily Tonkoshkurov, chief of staff of the ground forces stated');
    });
  });

  describe('copied', () => {
    async function copied(label: string): Promise<string> {
      const { popup } = await openFacts();
      await popup.tab.clickOn('.menu > summary');
      await popup.tab.clickOn({ button: label });
      await popup.tab.waitFor('.icon-done');
      await popup.tab.close();
      return session.clipboard();
    }

    it('as Markdown: every quotation with its source, those of the page with a link to their place', async () => {
      const text = await copied('Copy as cited Markdown');
      expect(text).toMatch(/^# Russia sends military planes to Venezuela\n/);
      expect(text).toContain('(source: independent local journalist Javier Mayorca)');
      const [, address = ''] = /This article says 99 soldiers: \[“The planes.*”\]\(<(.*)>\)/.exec(text) ?? [];
      expect(address).toBe(
        `${urlOf('matching')}#:~:text=The%20planes%20carried%2099,journalist%20Javier%20Mayorca%20wrote.`,
      );
      expect(addressesIn(text)).toEqual(new Set([LISTED]));
      await followsTo(address, 'The planes carried 99 soldiers');
    });

    it('as plain text: the same, without signs', async () => {
      const text = await copied('Copy as plain text');
      expect(text).toMatch(
        /^Russia sends military planes to Venezuela\n\nCompared with one report: DW, 25 Mar 2019\n/,
      );
      expect(text).not.toMatch(/^#|\]\(|\\/m);
      expect(addressesIn(text)).toEqual(new Set([LISTED]));
      // the sentence with “Il-62”, whose hyphen and comma would be syntax of a text fragment
      const [, address = ''] = /“A passenger jet, an Ilyushin Il-62.*\n\s*(https:\S*)/.exec(text) ?? [];
      expect(address).toContain('#:~:text=A%20passenger%20jet%2C%20an,');
      await followsTo(address, 'A passenger jet');
    });

    it('only once it is asked for: a click elsewhere closes the choice', async () => {
      const { popup } = await openFacts();
      await popup.tab.clickOn('.menu > summary');
      await popup.tab.waitFor('.menu[open]');
      await popup.tab.clickOn('.headline');
      await popup.tab.waitFor('.menu:not([open])');
    });

    const addressesIn = (text: string) =>
      new Set([...text.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host));

    /** The browser itself finds the words of the fragment: in a window of few lines it scrolls down to them. */
    async function followsTo(address: string, words: string): Promise<void> {
      const tab = await session.openTab('about:blank');
      await tab.resize(400, 200);
      await tab.goto(address);
      await until('the page to scroll to the words', () =>
        tab.run((start) => {
          const found = [...document.querySelectorAll('p')].find((each) => each.innerText.includes(start));
          const top = found?.getBoundingClientRect().top ?? Infinity;
          return scrollY > 0 && top < innerHeight;
        }, words),
      );
      await tab.close();
    }
  });

  describe('the day of the article', () => {
    it.each<[PageName, string[], string[]]>([
      [
        'eve-of-the-event',
        ['This article: 22 Mar, 1 day before the landing, 3 days before DW’s report', 'After this article'],
        ['Not found in this article'],
      ],
      [
        'day-of-the-event',
        ['This article: 23 Mar, on the day of the landing', 'DW’s report is newer than this article.'],
        [],
      ],
      [
        'matching',
        ['This article: 24 Mar, 1 day after the landing, 1 day before DW’s report'],
        ['Older story'],
      ],
      [
        'days-after',
        ['This article: 28 Mar, 5 days after the landing, 3 days after DW’s report'],
        ['is newer than this article', 'After this article'],
      ],
      [
        'years-after',
        ['Older story: March 2019', 'This article: 24 Mar 2024'],
        ['This article says', 'Not found in this article'],
      ],
      [
        'years-before',
        ['Later story: March 2019', 'This article: 24 Mar 2014', 'after this article'],
        ['This article says', 'Not found in this article', 'Older story'],
      ],
      [
        'undated',
        ['This article gives no date that Nutgraf could find. Its days are not compared.'],
        ['Older story', 'is newer than this article', 'this article says Saturday'],
      ],
    ])('%s', async (name, said, unsaid) => {
      const article = await session.open(name);
      await article.found();
      const { view, text } = await article.popup();
      expect(view).toBe('match');
      for (const words of said) expect(text).toContain(words);
      for (const words of unsaid) expect(text).not.toContain(words);
      if (name.startsWith('years')) expect(await article.painted()).toEqual([]);
    });

    it('stands in the timeline, and what came after it is marked there', async () => {
      const article = await session.open('day-of-the-event');
      await article.found();
      const { tab } = await article.popup();
      expect(await tab.textOf('.mark-article text')).toBe('This article');
      const entries = await tab.run(() =>
        [...document.querySelectorAll('.timeline-list li')].map(({ textContent }) => textContent),
      );
      const late = entries.filter((entry) => entry.includes('after this article'));
      expect(late.map((entry) => entry.slice(0, 11))).toEqual(['24 Mar 2019', '25 Mar 2019']);
    });
  });
});
