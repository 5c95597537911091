/** A page that has taken over its process speaks as our script in it: what it reaches then, and what it keeps from others. */

import { expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { UNLISTED } from './pages';
import type { Article } from './session';

/** What a function answers that runs where our script does in this page. */
async function inOurScript(article: Article, source: string): Promise<unknown> {
  const url = await article.tab.evaluate('location.href');
  return session.inExtension(
    async (address, code) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async (name: string) => {
          const errorOf = (error: unknown): string => String(error);
          const send = (message: object): Promise<unknown> =>
            chrome.runtime.sendMessage<unknown, unknown>(message).catch(errorOf);
          if (name === 'storage') return chrome.storage.local.get().catch(errorOf);
          if (name === 'write')
            return chrome.storage.local
              .set({ settings: { version: 1, value: {} } })
              .then(() => 'written', errorOf);
          if (name === 'session') return chrome.storage.session.get().catch(errorOf);
          if (name === 'forge') {
            const blocks = Array.from({ length: 1000 }, (_, i) => ({
              id: String(i),
              kind: 'paragraph',
              text: `On Saturday ${i} Russian soldiers and 35 tonnes of material landed at Caracas airport in Venezuela, Javier Mayorca wrote. `,
            }));
            const article = {
              host: null,
              title: 'Two Russian military planes arrive in Venezuela',
              date: '2019-03-24',
              lang: 'en',
              cut: false,
              blocks,
            };
            const answers = { good: 0, given: 0, all: 0 };
            Object.assign(globalThis, { answers });
            for (let revision = 0; revision < 40; revision++) {
              void send({ name: 'article.read', params: { revision, article } }).then((answer) => {
                answers.all += 1;
                if (JSON.stringify(answer).startsWith('{"ok":true')) answers.good += 1;
                else answers.given += 1;
              });
            }
            return null;
          }
          if (name === 'answers') return Reflect.get(globalThis, 'answers') as unknown;
          const own = [
            { name: 'data.delete', params: null },
            { name: 'sites.apply', params: null },
            { name: 'tab.check-once', params: { tab: 1 } },
            { name: 'correction.set', params: { tab: 1, url: 'x', title: 'x', story: 'x', wrong: true } },
          ];
          return Promise.all(own.map(send));
        },
        args: [code],
      });
      return frame?.result;
    },
    url as string,
    source,
  );
}

async function openRead(): Promise<Article> {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  return article;
}

inEachBrowser((name) => {
  it('storage is out of its reach where the browser knows how, and the secret everywhere', async () => {
    const article = await openRead();
    const asked = [await inOurScript(article, 'storage'), await inOurScript(article, 'session')];
    expect(JSON.stringify(asked)).not.toContain('secret');
    if (name === 'Firefox') {
      // what is in memory only has no name there
      expect(asked[1]).toBeNull();
      return;
    }
    const refused = expect.stringMatching(/not allowed|Access to storage/i) as string;
    expect(asked).toEqual([refused, refused]);
    expect(await inOurScript(article, 'write')).toEqual(refused);
  });

  it('what only our own pages may ask for is refused', async () => {
    const article = await openRead();
    const refusal = {
      ok: false,
      failure: { code: 'unexpected', detail: 'only our own pages may ask for this' },
    };
    expect(await inOurScript(article, 'own')).toEqual(Array(4).fill(refusal));
  });

  it('forty readings at once: all but two are given up, and another tab is read meanwhile', async () => {
    const article = await openRead();
    await inOurScript(article, 'forge');
    await openRead();
    const answers = await until('every answer', async () => {
      const counts = (await inOurScript(article, 'answers')) as { good: number; given: number; all: number };
      return counts.all === 40 && counts;
    });
    expect(answers).toEqual({ good: 2, given: 38, all: 40 });
  });

  it('settings reach every open page, those without a match too', async () => {
    const none = await session.open('other-story');
    expect(await none.found()).toBe('no-story');
    const article = await openRead();
    const elsewhere = await session.open('matching', UNLISTED);
    await session.choose('Equipment');
    await until('equipment is painted no more', async () =>
      (await article.painted()).every((text) => !/Il-62|An-124/.test(text)),
    );
    await session.choose('Equipment');
    await article.paintedWord(/Il-62/);
    expect(await none.found()).toBe('no-story');
    await elsewhere.nothingPainted();
  });
});
