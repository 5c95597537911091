/** What is known of the reader's tab: asked of the browser, the settings, and the tab's content script. */

import { browser } from '../platform/browser';
import { failed } from '../platform/failures';
import { covers } from '../platform/hosts';
import type { Outcome } from '../platform/failures';
import type { PageState } from '../platform/messages';
import { pageKind } from '../platform/page-kind';
import { isGranted, listedHosts } from '../platform/permissions';
import { sendToTab } from '../platform/send';
import { loadSettings } from '../platform/settings';
import { siteState } from '../platform/sites';
import type { TabState } from './model';
import { hasUnreadParts } from './unread-parts';

export interface ReaderTab {
  id: number;
  /** null where the browser hides it: Nutgraf may not read this page */
  url: string | null;
  title: string;
  isLoading: boolean;
}

/** Milliseconds that a page may take to answer; its script answers at once unless the page is stuck in one of its own. */
const PATIENCE = 1500;

/** Milliseconds in which the script of a page that is complete arrives with a wide margin, and looks for it: under 50 ms when idle. */
const ARRIVES = 1000;
const LOOKS = 5;

/** The tab in front, or the one that the address asks for (`popup.html?tab=3`), where the popup is opened as a page. */
export async function findTab(search: string): Promise<ReaderTab | null> {
  const asked = new URLSearchParams(search).get('tab');
  const tab =
    asked === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(asked));
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? '', isLoading: tab.status === 'loading' };
}

/** What the popup has to say of a tab. */
export async function tabState(tab: ReaderTab | null): Promise<TabState> {
  if (!tab) return { kind: 'unreadable', page: 'other' };
  const kind = tab.url === null ? null : pageKind(tab.url);
  // an address that ends in .pdf may be an article about one, so its page is asked first
  if (kind !== null && kind !== 'web' && kind !== 'pdf') return { kind: 'unreadable', page: kind };
  const host = tab.url === null ? null : new URL(tab.url).hostname;
  const site = host === null ? null : siteState(host, (await loadSettings()).sites, listedHosts());
  if (host !== null && site === 'paused') return { kind: 'off', host, paused: true };
  const asked = await askPage(tab.id);
  if (asked.ok && !isSwitchedOff(asked.value)) return withUnread(tab.id, asked.value);
  if (kind === 'pdf') return { kind: 'unreadable', page: 'pdf' };
  if (host === null || tab.url === null) return { kind: 'unreadable', page: 'other' };
  if (site !== 'on') return { kind: 'off', host, paused: false };
  if (!(await isGranted(tab.url))) return { kind: 'withheld', host, listed: isListed(host) };
  if (tab.isLoading) return { kind: 'page', state: { kind: 'working' } };
  const late = asked.ok ? asked : await askUntilThere(tab.id);
  if (late.ok && !isSwitchedOff(late.value)) return withUnread(tab.id, late.value);
  return { kind: 'failed', failure: late.ok ? noPermission : late.failure };
}

/** What was last found out of the parts of a page that are not read, by the tab and the state that it was asked for. */
let lastAsked = { of: '', answer: Promise.resolve(false) };

/** A page's state, and what of the page it does not speak of: an article then is not whole, and what is none may hold one. */
async function withUnread(tab: number, state: PageState): Promise<TabState> {
  const isArticle = state.kind === 'reading';
  if (state.kind !== 'not-article' && !(isArticle && !state.reading.cut)) return { kind: 'page', state };
  const of = JSON.stringify([tab, isArticle && state.reading.revision]);
  if (lastAsked.of !== of) lastAsked = { of, answer: hasUnreadParts(tab, isArticle) };
  const unread = await lastAsked.answer;
  return isArticle
    ? { kind: 'page', state: { ...state, reading: { ...state.reading, cut: unread } } }
    : { kind: 'page', state, unread };
}

const { failure: noPermission } = failed('no-permission', 'switched off while the popup was open');

async function askPage(tab: number): Promise<Outcome<PageState>> {
  const late = new Promise<Outcome<PageState>>((resolve) => {
    setTimeout(() => resolve({ ok: true, value: { kind: 'working' } }), PATIENCE);
  });
  return Promise.race([sendToTab(tab, 'page.state', null), late]);
}

/** The same, again for a moment while there is nobody: a page is complete a little before its script is there. */
async function askUntilThere(tab: number): Promise<Outcome<PageState>> {
  for (let time = 1; ; time++) {
    await new Promise((resolve) => setTimeout(resolve, ARRIVES / LOOKS));
    const asked = await askPage(tab);
    if (asked.ok || time === LOOKS) return asked;
  }
}

function isListed(host: string): boolean {
  return listedHosts().some((site) => covers(site, host));
}

/** The page's script found out that Nutgraf is off here. */
function isSwitchedOff(state: PageState): boolean {
  return state.kind === 'failed' && state.failure.code === 'no-permission';
}
