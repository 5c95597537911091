/** Which sites the browser lets Nutgraf read. */

import { browser } from './browser';
import { ALL_ORIGINS, hostOf, isEverySite, originsOf, patternOf } from './hosts';

/** The listed news sites: the manifest is the one place that names them. */
export function listedHosts(): string[] {
  return listedOrigins().flatMap((origin) => hostOf(origin) ?? []);
}

/** The listed news sites as the origins to ask the browser for, where it withholds them. */
export function listedOrigins(): string[] {
  const patterns: unknown = browser.runtime.getManifest()['host_permissions'];
  if (!Array.isArray(patterns)) return [];
  return patterns.filter((pattern: unknown) => typeof pattern === 'string');
}

/** May Nutgraf read the page at this address, as the browser stands now? */
export function isGranted(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** May Nutgraf read every site, as the browser stands now? */
export async function isEverySiteGranted(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_ORIGINS });
}

/** Those of the sites that the browser does not let Nutgraf read, as it stands now. */
export async function refusedSites(sites: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.some(isEverySite)) return [];
  const granted = new Set(origins);
  return sites.filter((site) => ![patternOf(site), ...originsOf(site)].some((origin) => granted.has(origin)));
}

/**
 * Asks the reader for origins; true where granted. Call it first thing in a click, before any await, or
 * browsers refuse. Their prompt may close a popup: what follows belongs to `permissions.onAdded` in the background.
 */
export function requestSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives origins back; false where the browser keeps them, as it does with a listed site's. */
export async function removeSites(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
}

/** Calls back whenever the browser's permissions change. Returns its undo. */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
