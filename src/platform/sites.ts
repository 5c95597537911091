/** Where Nutgraf is on, by the settings alone. Pure: whether the browser agrees is asked in permissions. */

import { ALL_SITES, covers, hasPattern, patternOf, siteOf } from './hosts';
import type { Sites } from './settings';

/** `off`: neither listed nor added. `paused`: it would be on, had the reader not switched it off. */
export type SiteState = 'on' | 'paused' | 'off';

/** Is Nutgraf on for pages of this host? */
export function siteState(host: string, sites: Sites, listed: readonly string[]): SiteState {
  if (!sites.all && entryOf(host, [...sites.added, ...listed]) === null) return 'off';
  return entryOf(host, sites.off) === null ? 'on' : 'paused';
}

/** The settings with Nutgraf paused on the site of this host: the whole listed or added site where it is one. */
export function pause(host: string, sites: Sites, listed: readonly string[]): Sites {
  const site = entryOf(host, [...sites.added, ...listed]) ?? siteOf(host);
  return { ...sites, off: [...new Set([...sites.off, site])] };
}

/** The settings with nothing switched off that covers this host. */
export function resume(host: string, sites: Sites): Sites {
  return { ...sites, off: sites.off.filter((site) => !covers(site, host)) };
}

/** The settings with a site added by the reader, and on; a listed one needs no adding. */
export function add(site: string, sites: Sites, listed: readonly string[]): Sites {
  const on = resume(site, sites);
  if (entryOf(site, [...on.added, ...listed]) !== null) return on;
  return { ...on, added: [...on.added, site] };
}

/** The settings with a site that the browser now lets Nutgraf read: one that is known stays as the reader set it. */
export function admit(site: string, sites: Sites, listed: readonly string[]): Sites {
  return entryOf(site, [...sites.added, ...listed]) === null ? add(site, sites, listed) : sites;
}

/** The settings without a site that the reader had added. */
export function remove(site: string, sites: Sites): Sites {
  return { ...sites, added: sites.added.filter((other) => other !== site) };
}

/** The match patterns of the pages that step 1 runs in. A name without one is left out: browsers refuse all for one that is none. */
export function patterns(
  sites: Sites,
  listed: readonly string[],
): { matches: string[]; excludeMatches: string[] } {
  const of = (hosts: readonly string[]): string[] =>
    [...new Set(hosts)].filter(hasPattern).map(patternOf).sort();
  const matches = sites.all ? [ALL_SITES] : of([...listed, ...sites.added]);
  return { matches, excludeMatches: of(sites.off) };
}

/** The nearest entry that covers a host: "news.example.org" before "example.org". */
function entryOf(host: string, entries: readonly string[]): string | null {
  return entries
    .filter((entry) => covers(entry, host))
    .reduce<string | null>(
      (nearest, entry) => (nearest && nearest.length >= entry.length ? nearest : entry),
      null,
    );
}
