/** What the popup finds out about a tab before it says a word. */

import { world, type FakeTab } from '../platform/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findTab, tabState, type ReaderTab } from '../../src/popup/tab-state';

const article: ReaderTab = { id: 1, url: 'https://www.dw.com/en/a', title: 'A', isLoading: false };
const says = (value: object) => () => ({ ok: true, value });

function open(tab: ReaderTab, answer?: FakeTab['answer']): void {
  world.tabs = [{ id: tab.id, ...(tab.url === null ? {} : { url: tab.url }), ...(answer ? { answer } : {}) }];
}

beforeEach(() => {
  world.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a tab', () => {
  const notArticle = says({ kind: 'not-article' });
  const refused = says({ kind: 'failed', failure: { code: 'no-permission', detail: '' } });
  const cases: [what: string, tab: Partial<ReaderTab>, answer: FakeTab['answer'], state: object][] = [
    ['whose page answers', {}, notArticle, { kind: 'page', state: { kind: 'not-article' } }],
    [
      'of a site that is not enabled',
      { url: 'https://blog.example/' },
      undefined,
      { kind: 'off', host: 'blog.example', paused: false },
    ],
    ['of such a site, checked once', { url: 'https://blog.example/' }, notArticle, { kind: 'page' }],
    ['whose page was switched off meanwhile', { url: 'https://blog.example/' }, refused, { kind: 'off' }],
    ['of the browser', { url: 'chrome://newtab/' }, undefined, { kind: 'unreadable', page: 'browser' }],
    [
      'of the store',
      { url: 'https://addons.mozilla.org/' },
      undefined,
      { kind: 'unreadable', page: 'store' },
    ],
    [
      'in Reader View',
      { url: 'about:reader?url=https%3A%2F%2Fwww.dw.com' },
      undefined,
      { kind: 'unreadable', page: 'reader' },
    ],
    ['with a PDF file', { url: 'https://www.dw.com/a.pdf' }, undefined, { kind: 'unreadable', page: 'pdf' }],
    ['with an article about a PDF file', { url: 'https://www.dw.com/a.pdf' }, notArticle, { kind: 'page' }],
    ['whose address the browser hides', { url: null }, undefined, { kind: 'unreadable', page: 'other' }],
    ['whose address is hidden, checked once', { url: null }, notArticle, { kind: 'page' }],
    ['that still loads', { isLoading: true }, undefined, { kind: 'page', state: { kind: 'working' } }],
    ['that was open before Nutgraf', {}, undefined, { kind: 'failed', failure: { code: 'page-gone' } }],
  ];
  it.each(cases)('%s', async (_, tab, answer, state) => {
    const whole = { ...article, ...tab };
    open(whole, answer);
    expect(await tabState(whole)).toMatchObject(state);
  });

  it('of a paused site is paused, whatever its page still says', async () => {
    open(article, notArticle);
    world.items.local.set('settings', { version: 1, value: { sites: { off: ['dw.com'] } } });
    expect(await tabState(article)).toEqual({ kind: 'off', host: 'www.dw.com', paused: true });
  });

  it('of a listed site that the browser withholds says so', async () => {
    open(article);
    world.origins.clear();
    expect(await tabState(article)).toEqual({ kind: 'withheld', host: 'www.dw.com', listed: true });
  });

  it('of any other site that was switched on and is withheld says so too', async () => {
    const tab = { ...article, url: 'https://blog.example/' };
    open(tab);
    world.items.local.set('settings', { version: 1, value: { sites: { added: ['blog.example'] } } });
    expect(await tabState(tab)).toEqual({ kind: 'withheld', host: 'blog.example', listed: false });
  });

  it('whose script arrives a little after the page is complete is what that says', async () => {
    open(article);
    setTimeout(() => open(article, notArticle), 300);
    expect(await tabState(article)).toEqual({ kind: 'page', state: { kind: 'not-article' }, unread: false });
  });

  it('whose page hangs is being read, after a moment', async () => {
    open(article, () => new Promise(() => undefined));
    expect(await tabState(article)).toEqual({ kind: 'page', state: { kind: 'working' } });
  });

  it('that is not there cannot be read', async () => {
    expect(await tabState(null)).toEqual({ kind: 'unreadable', page: 'other' });
  });
});

describe('the tab meant', () => {
  beforeEach(() => {
    world.tabs = [
      { id: 1, url: 'https://a.example/' },
      { id: 2, url: 'https://b.example/', active: true },
    ];
  });

  it('is the one in front', async () => {
    expect(await findTab('')).toMatchObject({ id: 2, url: 'https://b.example/' });
  });

  it('is the one that the address names, where the popup is a page of its own', async () => {
    expect(await findTab('?tab=1')).toMatchObject({ id: 1, url: 'https://a.example/' });
  });
});
