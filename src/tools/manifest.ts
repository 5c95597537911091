/** What the one manifest.json becomes in each browser. */

import { fields } from './json';

export type Browser = 'chrome' | 'firefox';

type Json = Record<string, unknown>;

/** The manifest for one browser: what the other alone reads is left out, so that neither store's linter complains. */
export function manifestFor(browser: Browser, manifest: Json, version: string): Json {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = manifest;
  const { service_worker, scripts, ...shared } = fields(background);
  return browser === 'chrome'
    ? { ...common, version, minimum_chrome_version, background: { ...shared, service_worker } }
    : { ...common, version, browser_specific_settings, background: { ...shared, scripts } };
}

/** The oldest browsers the manifest allows, as esbuild names them: what the bundles are written for. */
export function targets(manifest: Json): string[] {
  const gecko = fields(fields(manifest['browser_specific_settings'])['gecko']);
  return [`chrome${text(manifest['minimum_chrome_version'])}`, `firefox${text(gecko['strict_min_version'])}`];
}

function text(value: unknown): string {
  if (typeof value !== 'string')
    throw new Error('manifest.json: the oldest allowed browser version is missing');
  return value;
}

/** The id that the manifest gives the extension in Firefox. */
export function geckoId(manifest: Json): string {
  const id = fields(fields(manifest['browser_specific_settings'])['gecko'])['id'];
  if (typeof id !== 'string') throw new Error('manifest.json gives the extension no id in Firefox');
  return id;
}
