/** Which sites the browser lets Nutgraf read. */

import { browser } from './browser';
import { ALL_SITES, hostOf, patternOf } from './hosts';

/** The listed news sites: the manifest is the one place that names them. */
export function listedHosts(): string[] {
  const patterns: unknown = browser.runtime.getManifest()['host_permissions'];
  if (!Array.isArray(patterns)) return [];
  return patterns.flatMap((pattern: unknown) => (typeof pattern === 'string' ? (hostOf(pattern) ?? []) : []));
}

/** May Nutgraf read pages of this host, as the browser stands now? */
export function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://${host}/*`] });
}

/** Those of the sites that the browser does not let Nutgraf read, as it stands now. */
export async function refusedSites(sites: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  return granted.has(ALL_SITES) ? [] : sites.filter((site) => !granted.has(patternOf(site)));
}

/**
 * Asks the reader for sites (match patterns); true where granted. Call it first thing in a click, before any await, or
 * browsers refuse. Their prompt may close a popup: what follows belongs to `permissions.onAdded` in the background.
 */
export function requestSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives a permission back; false where the browser keeps it (a listed site's cannot be given back by an extension). */
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
