/** Reads Chromium's net log: who asked for what over the network. */

import { readFileSync } from 'node:fs';
import { fields, json } from './json';

export interface NetworkRequest {
  url: string;
  /** origin on whose behalf; "not an origin" is the browser itself */
  initiator: string;
}

/** Every request in the log, extensions' and pages' and the browser's own. */
export function requestsIn(path: string): NetworkRequest[] {
  const log = json(readFileSync(path, 'utf8'), path);
  const types = fields(fields(log['constants'])['logEventTypes']);
  const started = types['URL_REQUEST_START_JOB'];
  const events = Array.isArray(log['events']) ? log['events'].map(fields) : [];
  return events
    .filter((event) => event['type'] === started)
    .map((event) => fields(event['params']))
    .flatMap(({ url, initiator }) =>
      typeof url === 'string' && typeof initiator === 'string' ? [{ url, initiator }] : [],
    );
}

/** Chromium looks for updates and sign-ins whatever one tells it; none of it may come from a page or an extension. */
const BROWSERS_OWN = /^https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gvt1|gstatic)\.com\//;

/** The requests that neither the browser makes of itself nor a page that was opened: what must be none. */
export function unexpected(
  requests: readonly NetworkRequest[],
  expected: (url: string) => boolean,
): string[] {
  return requests
    .filter(({ url, initiator }) => {
      if (/^(data|blob|chrome-extension|devtools):/.test(url)) return false;
      if (initiator === 'not an origin' && BROWSERS_OWN.test(url)) return false;
      return initiator.startsWith('chrome-extension:') || !expected(url);
    })
    .map(({ url, initiator }) => `${url} (for ${initiator})`);
}
