/** What the background answers: it recognises, and does for pages and popup what only it may. */

import {
  inOwnLanguage,
  matchArticle,
  mayMatch,
  readArticle,
  withDay,
  type Announcement,
  type Article,
  type MatchOptions,
  type StoryIndex,
} from '../core';
import { browser } from '../platform/browser';
import { isCorrected, setCorrection } from '../platform/corrections';
import { ExpectedFailure } from '../platform/failures';
import type { Handlers, Sender } from '../platform/listen';
import type { BackgroundMessages } from '../platform/messages';
import { isGranted, listedHosts } from '../platform/permissions';
import { sendToTab } from '../platform/send';
import { loadSettings } from '../platform/settings';
import { siteState } from '../platform/sites';
import { clearStorage } from '../platform/storage';
import { allowOnce, isAllowedOnce } from './checked-once';
import { showIcon } from './icon';
import { knowLanguage, knowLanguages } from './languages';
import { forgetSecret, nameStem } from './page-names';
import { applySites, injectStep1 } from './registration';
import { getStory, listStories, storyIndex } from './stories';
import { inTurn } from './turns';
import { wordTable } from './word-table';

type ArticleAnswer = BackgroundMessages['article.read']['result'];

const QUIET = { kind: 'quiet' } as const;

export const handlers: Handlers<BackgroundMessages> = {
  async 'page.announce'(announcement, sender) {
    const page = await readablePage(sender);
    const possible = await inTurn(page.tab, async () => {
      const { index, options, told } = await prepared(announcement);
      return mayMatch(index, told, options);
    });
    if (possible) await inject(page, 'step2.js');
    else await showIcon(page.tab, QUIET);
    return { possible };
  },

  async 'article.read'({ revision, article }, sender) {
    const page = await readablePage(sender);
    return inTurn(page.tab, () => readIn(page, revision, article));
  },

  async 'card.inject'(_, sender) {
    await inject(pageOf(sender), 'step3.js');
    return null;
  },

  'words.get': () => wordTable(),

  async 'page.setup'({ timeOrigin }) {
    const [stem, settings] = await Promise.all([nameStem(timeOrigin), loadSettings()]);
    return { stem, settings };
  },

  async 'page.quiet'(_, sender) {
    await showIcon(pageOf(sender).tab, QUIET);
    return null;
  },

  'stories.list': () => listStories(),

  'stories.get': ({ id }) => getStory(id),

  async 'correction.set'({ tab, url, title, story, wrong }, sender) {
    requireOwnPage(sender);
    const { incognito } = await browser.tabs.get(tab);
    const date = new Date().toISOString().slice(0, 10);
    await setCorrection({ url, title, story, date, wrong, isPrivate: incognito });
    await sendToTab(tab, 'page.refresh', { changed: 'all' });
    return null;
  },

  async 'tab.check-once'({ tab }, sender) {
    requireOwnPage(sender);
    const { url } = await browser.tabs.get(tab);
    try {
      if (url !== undefined) await allowOnce(tab, new URL(url).origin);
      await injectStep1(tab);
    } catch (error) {
      throw new ExpectedFailure('no-permission', String(error));
    }
    return null;
  },

  async 'data.delete'(_, sender) {
    requireOwnPage(sender);
    await clearStorage();
    await forgetSecret();
    // made now, and so never while a private window is read
    await nameStem(0);
    return null;
  },

  async 'sites.apply'(_, sender) {
    requireOwnPage(sender);
    await applySites('permissions');
    return null;
  },
};

/** The reading of a page's article, shown on its icon too. */
async function readIn(page: Page, revision: number, sent: Article): Promise<ArticleAnswer> {
  const { index, options, told: article } = await prepared(sent);
  const matching = timed(() => matchArticle(index, article, options));
  const found = matching.value;
  if (!found) {
    await showIcon(page.tab, QUIET);
    return { reading: readArticle(article, revision, null, null), corrected: false, took: matching.took };
  }
  const story = await getStory(found.story);
  await knowLanguage(story.lang);
  const corrected = await isCorrected({ url: page.url, story: story.id, isPrivate: page.isPrivate });
  await showIcon(page.tab, corrected ? QUIET : { kind: found.tier, headline: story.headline.text });
  const reading = timed(() => readArticle(article, revision, found, story));
  return { reading: reading.value, corrected, took: matching.took + reading.took };
}

/** What a task gives, and the milliseconds that it took. */
function timed<T>(task: () => T): { value: T; took: number } {
  const began = performance.now();
  const value = task();
  return { value, took: performance.now() - began };
}

interface Page {
  tab: number;
  frame: number;
  url: string;
  isPrivate: boolean;
}

/** The page that a content script speaks from. */
function pageOf({ tab, frameId, url }: Sender): Page {
  if (tab?.id === undefined || url === undefined)
    throw new ExpectedFailure('unexpected', 'not sent from a page');
  return { tab: tab.id, frame: frameId ?? 0, url, isPrivate: tab.incognito };
}

/** The sender's page; fails with `no-permission` where its site is switched off or not granted (any more). */
async function readablePage(sender: Sender): Promise<Page> {
  const page = pageOf(sender);
  const { hostname, origin } = new URL(page.url);
  const { sites } = await loadSettings();
  const state = siteState(hostname, sites, listedHosts());
  const readable =
    (state === 'on' && (await isGranted(page.url))) ||
    (state !== 'paused' && (await isAllowedOnce(page.tab, origin)));
  if (readable) return page;
  await showIcon(page.tab, QUIET);
  throw new ExpectedFailure('no-permission', `${hostname} is ${state}`);
}

async function inject({ tab, frame }: Page, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
  } catch (error) {
    throw new ExpectedFailure('page-gone', String(error));
  }
}

/** Popup and options may ask for more than a content script, which shares its process with the page. */
function requireOwnPage({ url }: Sender): void {
  if (url?.startsWith(browser.runtime.getURL('')) !== true) {
    throw new ExpectedFailure('unexpected', 'only our own pages may ask for this');
  }
}

/** What recognition needs, read side by side, and the article or announcement in its own language, whose words are at hand. */
async function prepared<T extends Announcement | Article>(
  sent: T,
): Promise<{ index: StoryIndex; options: MatchOptions; told: T }> {
  const language = async (): Promise<T> => {
    await knowLanguages();
    const told = inOwnLanguage(sent);
    await knowLanguage(told.lang);
    return withDay(told);
  };
  const [index, options, told] = await Promise.all([storyIndex(), matchOptions(), language()]);
  return { index, options, told };
}

async function matchOptions(): Promise<MatchOptions> {
  const { matching, stories } = await loadSettings();
  return { strictness: matching.strictness, background: matching.background, off: stories.off };
}
