/** What the background does of itself when something happens in the browser. Nothing here throws. */

import { browser } from '../platform/browser';
import { hostOf, isEverySite } from '../platform/hosts';
import { listedHosts } from '../platform/permissions';
import { report } from '../platform/report';
import { sendToTab } from '../platform/send';
import { changeSites, type Sites } from '../platform/settings';
import { add, remove } from '../platform/sites';
import { nameStem } from './page-names';
import { applySites } from './registration';

interface Origins {
  origins?: string[];
}

export function installed(): void {
  attend(applySites('installed'), 'setting up');
  // the secret is made now, and so never while a private window is read
  attend(nameStem(0), 'making the secret');
}

export function started(): void {
  attend(applySites('started'), 'starting');
}

/** Settings of any page of ours changed. Content scripts watch the settings themselves; sites are ours to apply. */
export function settingsChanged(): void {
  attend(applySites('settings'), 'applying settings');
}

/**
 * Goes on with what a reader began in the popup, which the browser's own question may have closed: a site that was
 * granted is a site that was added.
 */
export function permissionsAdded({ origins = [] }: Origins): void {
  const listed = listedHosts();
  const all = origins.some(isEverySite);
  const change = (sites: Sites): Sites =>
    hostsOf(origins).reduce((now, host) => add(host, now, listed), { ...sites, all: sites.all || all });
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
