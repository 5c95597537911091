/** What the background does of itself when something happens in the browser. Nothing here throws. */

import { browser } from '../platform/browser';
import { hostOf, isEverySite } from '../platform/hosts';
import { noteUpdate } from '../platform/news';
import { listedHosts } from '../platform/permissions';
import { report } from '../platform/report';
import { sendToTab } from '../platform/send';
import { changeSites, type Sites } from '../platform/settings';
import { admit, remove } from '../platform/sites';
import { nameStem } from './page-names';
import { applySites } from './registration';
import { saySummary } from './summary';

interface Origins {
  origins?: string[];
}

interface Installed {
  reason: string;
  previousVersion?: string | undefined;
}

/** The page that says, once, what Nutgraf does and where it reads. */
const WELCOME = 'options.html?welcome';

/** Installed, or updated, or the browser was. */
export function installed({ reason, previousVersion }: Installed): void {
  attend(applySites('installed'), 'setting up');
  if (reason === 'install')
    attend(browser.tabs.create({ url: browser.runtime.getURL(WELCOME) }), 'welcoming');
  else attend(noteUpdate(previousVersion), 'noting the update');
  // before it is needed, and so never while a private window is read
  attend(nameStem(0), 'making the secret');
}

/**
 * The background runs. Firefox tells of no start in a profile that is always private, and of no installation that was
 * allowed in private windows at once; then step 1 is registered now.
 */
export function woken(): void {
  attend(applySites('woken'), 'looking after the registration');
}

export function started(): void {
  attend(applySites('started'), 'starting');
}

/** Some page of ours changed the settings. */
export function settingsChanged(): void {
  attend(applySites('settings'), 'applying settings');
  attend(tellTabs('settings'), 'telling pages of settings');
}

/** Some page of ours corrected what was taken for a story, or took that back. */
export function correctionsChanged(): void {
  attend(tellTabs('all'), 'telling pages of corrections');
}

/** Content scripts cannot watch storage: it is kept from them. A tab without one has nothing to hear. */
async function tellTabs(changed: 'settings' | 'all'): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await sendToTab(id, 'page.refresh', { changed });
    }),
  );
}

/**
 * Goes on with what a reader began in the popup, which the browser's own question may have closed: a site that was
 * granted is a site that was added. A site that is paused stays so: the browser may be asked for many at once.
 */
export function permissionsAdded({ origins = [] }: Origins): void {
  const listed = listedHosts();
  const all = origins.some(isEverySite);
  const change = (sites: Sites): Sites =>
    hostsOf(origins).reduce((now, host) => admit(host, now, listed), { ...sites, all: sites.all || all });
  attend(
    changeSites(change).then(() => applySites('permissions')),
    'adding a site',
  );
}

export function permissionsRemoved({ origins = [] }: Origins): void {
  const all = origins.some(isEverySite);
  const change = (sites: Sites): Sites =>
    hostsOf(origins).reduce((now, host) => remove(host, now), { ...sites, all: sites.all && !all });
  attend(
    changeSites(change).then(() => applySites('permissions')),
    'removing a site',
  );
}

/** A shortcut of the manifest. */
export function command(name: string): void {
  if (name === 'say-summary') {
    attend(saySummary(), 'saying the summary');
    return;
  }
  const direction = name === 'next-highlight' ? 'next' : name === 'previous-highlight' ? 'previous' : null;
  if (direction === null) return;
  attend(
    browser.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([tab]) => {
      // a page without a content script has no highlights to go to
      if (tab?.id !== undefined) await sendToTab(tab.id, 'page.step', { direction });
    }),
    'following a shortcut',
  );
}

function hostsOf(origins: readonly string[]): string[] {
  return origins.flatMap((origin) => hostOf(origin) ?? []);
}

function attend(work: Promise<unknown>, what: string): void {
  work.catch((error: unknown) => report(error, what));
}
