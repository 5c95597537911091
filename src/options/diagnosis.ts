/** What a bug report needs to know: versions, settings and counts, and nothing of what the reader reads or where. */

import type { DateSource } from '../core';
import { browser } from '../platform/browser';
import { loadCorrections } from '../platform/corrections';
import type { StorySummary } from '../platform/messages';
import { currentVersion } from '../platform/news';
import { isEverySiteGranted, listedHosts, refusedSites } from '../platform/permissions';
import { sendToTab } from '../platform/send';
import type { Settings } from '../platform/settings';
import type { Shortcut } from '../platform/shortcuts';

export interface Facts {
  version: string;
  userAgent: string;
  languages: readonly string[];
  settings: Settings;
  /** counts of sites */
  listed: number;
  refused: number;
  everySite: boolean;
  scripts: number;
  stories: readonly StorySummary[];
  corrections: number;
  shortcuts: readonly Shortcut[];
  privateWindows: boolean;
  /** of each article of a story that is open in a tab, where its page says its day of publication */
  dates: readonly (DateSource | null)[];
}

/** Asks the browser for what the diagnosis tells. */
export async function collectFacts(
  settings: Settings,
  stories: readonly StorySummary[],
  shortcuts: readonly Shortcut[],
): Promise<Facts> {
  const listed = listedHosts();
  const [refused, everySite, scripts, corrections, privateWindows, dates] = await Promise.all([
    refusedSites(listed),
    isEverySiteGranted(),
    browser.scripting.getRegisteredContentScripts(),
    loadCorrections(),
    browser.extension.isAllowedIncognitoAccess(),
    openDates(),
  ]);
  return {
    version: currentVersion(),
    userAgent: navigator.userAgent,
    languages: navigator.languages,
    settings,
    listed: listed.length,
    refused: refused.length,
    everySite,
    scripts: scripts.length,
    stories,
    corrections: corrections.length,
    shortcuts,
    privateWindows,
    dates,
  };
}

/** Asks every tab. One whose page has no script of ours does not answer. */
async function openDates(): Promise<(DateSource | null)[]> {
  const tabs = await browser.tabs.query({});
  const states = await Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [sendToTab(id, 'page.state', null)])),
  );
  return states.flatMap((state) =>
    state.ok && state.value.kind === 'reading' ? [state.value.dateFrom] : [],
  );
}

/** The diagnosis as plain text, in English for whoever mends it. Sites are counted, never named. */
export function diagnosisText(facts: Facts): string {
  const { sites, stories: chosen, ...settings } = facts.settings;
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  return [
    `Nutgraf ${facts.version}`,
    `browser: ${facts.userAgent}`,
    `languages: ${facts.languages.join(', ')}`,
    `listed sites: ${facts.listed}, of them withheld by the browser: ${facts.refused}`,
    `sites added: ${sites.added.length}, switched off: ${sites.off.length}`,
    `every site: set ${yes(sites.all)}, allowed ${yes(facts.everySite)}`,
    `content scripts registered: ${facts.scripts}`,
    `private windows: ${yes(facts.privateWindows)}`,
    ...facts.stories.map(({ id }) => `story ${id}: ${chosen.off.includes(id) ? 'off' : 'on'}`),
    `pages marked "not this story": ${facts.corrections}`,
    ...facts.shortcuts.map(({ name, keys }) => `shortcut ${name}: ${keys || 'none'}`),
    `open articles of a story: ${facts.dates.length}` +
      facts.dates.map((from) => `, day of publication from ${from ?? 'nowhere'}`).join(''),
    `settings: ${JSON.stringify(settings)}`,
  ].join('\n');
}
