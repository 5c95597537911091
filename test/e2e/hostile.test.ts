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
