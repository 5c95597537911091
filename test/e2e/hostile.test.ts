/** Pages that attack, each under the same promises: no error of ours, no long task, the page as it would be without us, nothing stale. */

import { describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { watchOurWork, type OurWork } from '../../src/tools/our-work';
import { paintedBy, serialisedBy } from '../../src/tools/own-world';
import { ATTACKS, attackOf, UNLISTED, urlOf } from './pages';
import type { Article, Tab } from './session';

/** Milliseconds for which a script may hold the page's thread before the reader feels it. */
const LONGEST_TASK = 50;

/** The same work takes as long each time, and other programs only add to it: the least of so many loads is ours. */
const LOADS = 4;

/** What may ever be painted on these pages; anything else is a highlight that stands where it does not belong. */
const TRUE_WORDS =
  /^(Two (aircraft|planes)|Saturday|Ilyushin Il-62|Antonov An-124|9[89] soldiers|35 tonnes|Javier Mayorca|Vasily Tonkoshkurov|(President )?Nicolás Maduro|Maduro|Juan Guaidó|January|2018)$/;

/** What is painted once Nutgraf has understood the page; null: it cannot be told, as the page changes all the time. */
const AT_REST: Record<string, RegExp | 'nothing' | null> = {
  'cleared-registry': null,
  'document-open': /98 soldiers/,
  'many-nodes': 'nothing',
  rewritten: null,
  translated: 'nothing',
};

const painted = ({ inOwnWorld }: Tab) => paintedBy(inOwnWorld);

async function comesToRest({ tab }: Article, name: string): Promise<void> {
  const wanted = name in AT_REST ? AT_REST[name] : /99 soldiers/;
  // long enough for what the page's script does later, and for the reading after it
  await new Promise((resolve) => setTimeout(resolve, 2500));
  if (wanted === 'nothing') await until('nothing painted', async () => (await painted(tab)).length === 0);
  else if (wanted)
    await until(`${String(wanted)} painted`, async () =>
      (await painted(tab)).some((text) => wanted.test(text)),
    );
}

interface Load {
  article: Article;
  /** what our scripts threw or reported */
  errors: () => Promise<string[]>;
  /** milliseconds of the longest stretch in which our scripts held the page's thread; null where the browser does not tell */
  longestTask: () => Promise<number | null>;
}

/** Loads the page that attacks, watched from its first moment: a page of the same site was there before. */
async function load(name: string): Promise<Load> {
  if (session.name === 'Firefox') {
    const article = await session.open('front');
    const errors = await session.watchErrors(article.tab);
    await article.tab.goto(attackOf(name));
    return { article, errors, longestTask: () => Promise.resolve(null) };
  }
  const { chromium } = session;
  const started: OurWork[] = [];
  const article = await session.openUrl(attackOf(name), async (page) => {
    await page.goto(urlOf('front'));
    started.push(await watchOurWork(chromium, page));
  });
  const [work] = started;
  if (!work) throw new Error('nothing is watched');
  return {
    article,
    errors: () => Promise.resolve(work.errors),
    longestTask: () => work.longestTask(),
  };
}

async function openCard(name: string): Promise<Article> {
  const article = await session.openUrl(attackOf(name));
  const { x, y } = await article.paintedWord(/\b99\b/);
  await article.tab.hover(x, y);
  return article;
}

/** What no page may have of us, as far as each browser tells. */
const WITHOUT = { Chromium: 'an error, a long task or a trace', Firefox: 'an error or a trace' };

inEachBrowser((browser) => {
  describe.each(ATTACKS)('%s', (name) => {
    it(`is read without ${WITHOUT[browser]}, and shows nothing that is not there`, async () => {
      let longest = Infinity;
      for (let i = 0; i < LOADS && longest > LONGEST_TASK; i++) {
        const { article, errors, longestTask } = await load(name);
        await comesToRest(article, name);
        expect((await painted(article.tab)).filter((text) => !TRUE_WORDS.test(text))).toEqual([]);
        expect(await errors()).toEqual([]);
        longest = Math.min(longest, (await longestTask()) ?? 0);
        if (i > 0) continue;
        const ours = await serialisedBy(article.tab.inOwnWorld);
        const without = await session.openUrl(attackOf(name, UNLISTED));
        await until(
          'the same page without us',
          async () => (await serialisedBy(without.tab.inOwnWorld)) === ours,
        );
        await without.tab.close();
      }
      expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
    }, 120_000);
  });

  it('patched prototypes are never met: our scripts have their own', async () => {
    const { tab } = await session.openUrl(attackOf('patched-prototypes'));
    await until('99 painted', async () => (await painted(tab)).some((text) => text.includes('99')));
    expect(await tab.inOwnWorld('document.documentElement.dataset.reached ?? null')).toBeNull();
  });

  it('rules of the page do not reach the card', async () => {
    const article = await openCard('reaching-styles');
    expect(await article.waitForCard()).toContain('99 soldiers');
    const plain = await openCard('prerendering');
    await plain.waitForCard();
    expect(await article.cardLook()).toEqual(await plain.cardLook());
  });

  it('faces of the page under the names of our fonts are never asked for, and change no letter', async () => {
    const article = await openCard('fonts');
    expect(await article.waitForCard()).toContain('99 soldiers');
    const faces = '[...document.fonts].map(({ family, status }) => `${family}: ${status}`)';
    const asked = (await article.tab.inOwnWorld(faces)) as string[];
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((face) => !face.endsWith('unloaded'))).toEqual([]);
    const plain = await openCard('prerendering');
    await plain.waitForCard();
    expect(await article.cardLook()).toEqual(await plain.cardLook());
  });

  it('a page that moves beneath a pointer at rest neither opens the card elsewhere nor closes it', async () => {
    const article = await session.openUrl(attackOf('moving-layout'));
    const { x, y } = await article.paintedWord(/\b99\b/);
    // a pointer that trembles is asked for in every frame, also in the one in which the card comes
    await until('a card', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, i) => article.tab.hover(x + (i % 2), y)));
      return (await article.card()) !== null;
    });
    const top = 'function () { return this.querySelector(".card").getBoundingClientRect().top; }';
    const below = await article.tab.inClosedRoot(top);
    expect(below).toBeGreaterThan(y);
    for (let look = 0; look < 10; look++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await article.card()).toContain('99 soldiers');
      expect(await article.tab.inClosedRoot(top)).toBe(below);
    }
    await article.tab.hover(600, 500);
    await article.noCard();
  });

  it('a page that moves what is painted moves no card: words open theirs, and a footer none', async () => {
    const article = await session.openUrl(attackOf('moved-ranges'));
    await until('the ranges moved', () => article.tab.run(() => Reflect.has(globalThis, 'moved')));
    const { x, y } = (await article.tab.evaluate(`(() => {
      const { x, y, height } = document.querySelector('footer').getBoundingClientRect();
      return { x: x + 40, y: y + height / 2 };
    })()`)) as { x: number; y: number };
    await article.tab.hover(x, y);
    await article.tab.click(x + 3, y);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await article.card()).toBeNull();
    const figure = await article.paintedWord(/\b99\b/);
    await article.tab.hover(figure.x, figure.y);
    expect(await article.waitForCard()).toContain('100 soldiers');
    await article.tab.press('Escape');
    const popup = await article.popupInTab();
    await popup.run(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fact')) fold.open = true;
    });
    await popup.clickOn({ button: 'Show in the page' });
    await until('words lit', async () => (await painted(article.tab)).length > 0);
  });

  it('pointers and keys that a page makes up open no card, and close none', async () => {
    const article = await openCard('prerendering');
    await article.waitForCard();
    await article.tab.run(() => {
      const at = { bubbles: true, composed: true, clientX: 3, clientY: 3 };
      for (const target of [document.body, document.documentElement.lastElementChild ?? document.body])
        for (const type of ['pointermove', 'pointerout', 'pointerdown', 'mousemove', 'mouseout', 'click'])
          target.dispatchEvent(new PointerEvent(type, at));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await article.card()).toContain('99 soldiers');
    await article.tab.press('Escape');
    await article.noCard();
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.tab.run(
      (clientX, clientY) => {
        const at = { bubbles: true, composed: true, clientX, clientY, pointerType: 'mouse' };
        for (const type of ['pointermove', 'click'])
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(type, at));
      },
      x,
      y,
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await article.card()).toBeNull();
  });

  it('a selection stretched over everything holds no word of the card', async () => {
    const article = await openCard('prerendering');
    expect(await article.waitForCard()).toContain('100 soldiers');
    // what Firefox's find() selects can grow inside a closed root: the threat model says so
    const asked = browser === 'Chromium' ? ['100 soldiers', 'Nutgraf does not judge'] : [];
    const texts = await article.tab.run((words) => {
      const selection = getSelection();
      const read: string[] = [];
      const note = (): void => void read.push(String(selection));
      selection?.selectAllChildren(document.documentElement);
      note();
      for (const child of document.documentElement.children) {
        selection?.selectAllChildren(child);
        note();
      }
      for (const word of words) {
        selection?.removeAllRanges();
        Reflect.apply(Reflect.get(globalThis, 'find') as () => boolean, globalThis, [word]);
        note();
        for (const direction of ['forward', 'backward']) {
          for (let i = 0; i < 3; i++) selection?.modify('extend', direction, 'word');
          selection?.modify('extend', direction, 'documentboundary');
          note();
        }
      }
      read.push(document.documentElement.innerText, document.documentElement.textContent);
      return read;
    }, asked);
    expect(texts.join('\n')).toContain('99 soldiers');
    // whether it holds the words that were asked for is what remains to be learned
    const others = texts.filter((text) => !asked.includes(text));
    expect(others.join('\n')).not.toMatch(/100 soldiers|does not judge/);
  });

  it('properties that a page registers under the names of ours change no font and no colour', async () => {
    const article = await openCard('registered');
    expect(await article.waitForCard()).toContain('99 soldiers');
    const plain = await openCard('prerendering');
    await plain.waitForCard();
    expect(await article.cardLook()).toEqual(await plain.cardLook());
    const styles = `function () {
      const all = [...this.querySelectorAll('*')].map((each) => getComputedStyle(each));
      return [...new Set(all.map(({ fontFamily, color }) => fontFamily + color))].sort();
    }`;
    expect(await article.tab.inClosedRoot(styles)).toEqual(await plain.tab.inClosedRoot(styles));
  });

  it('a card that the page moves through another document is not read there, and the next is whole', async () => {
    const article = await openCard('adopted');
    const read = await until('the attempt', () =>
      article.tab.evaluate('document.documentElement.dataset.read'),
    );
    if (browser === 'Chromium') expect(read).not.toMatch(/100 soldiers|does not judge/);
    await article.tab.press('Escape');
    await article.tab.run(() => document.querySelector('iframe')?.remove());
    const plain = await openCard('prerendering');
    await plain.waitForCard();
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.tab.front();
    await article.tab.hover(5, 5);
    await article.tab.hover(x, y);
    await article.waitForCard();
    expect(await article.cardLook()).toEqual(await plain.cardLook());
  });

  it('a style sheet that the page empties is filled again', async () => {
    const article = await session.openUrl(attackOf('prerendering'));
    await article.paintedWord(/\b99\b/);
    const rules = 'document.adoptedStyleSheets.at(-1).cssRules.length';
    await article.tab.evaluate('document.adoptedStyleSheets.at(-1).replaceSync("")');
    await until('its rules', async () => Number(await article.tab.evaluate(rules)) > 0);
  });

  it('a page that takes the card away keeps its keys', async () => {
    const { tab } = await openCard('host-removed');
    await until('a card that the page took away', () => tab.run(() => Reflect.has(globalThis, 'taken')));
    expect(await tab.evaluate('document.documentElement.children.length')).toBe(2);
    await tab.press('Escape');
    expect(await tab.evaluate('document.body.dataset.key')).toBe('Escape');
  });

  it('a page that covers the card gets no fight, and Escape still closes the card', async () => {
    const article = await openCard('covering');
    await article.waitForCard();
    await article.tab.waitFor('dialog[open]');
    await article.tab.press('Escape');
    await article.noCard();
  });

  it('markup in the page’s strings is shown as text', async () => {
    const article = await openCard('markup');
    const evil = '<img src=x onerror="document.title=1">';
    expect(await article.waitForCard()).toContain(evil);
    const { tab, text } = await article.popup();
    expect(text).toContain('This article says 99');
    expect(await tab.has('main img, main script')).toBe(false);
    expect(await article.tab.evaluate('document.title')).toContain(evil);
  });
});
