/** Reads Chromium's net log: who asked for what over the network. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fields, json } from './json';

export interface NetworkRequest {
  url: string;
  /** origin on whose behalf; "not an origin" is the browser itself */
  initiator: string;
}

/**
 * Every request in the log, extensions' and pages' and the browser's own. The log has its constants on the first line and one
 * event on each other, and is read so: that of a thousand navigations is longer than a string may be.
 */
export async function requestsIn(path: string): Promise<NetworkRequest[]> {
  const requests: NetworkRequest[] = [];
  let started: unknown;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (started === undefined) {
      const { constants } = json(`${line.replace(/,$/, '')}}`, path);
      started = fields(fields(constants)['logEventTypes'])['URL_REQUEST_START_JOB'];
      if (started === undefined) throw new Error(`${path} tells no number for the start of a request.`);
    } else if (line.includes('"url"') && line.startsWith('{')) {
      const event = json(line.replace(/\]?,?$/, ''), path);
      const { url, initiator } = fields(event['params']);
      if (event['type'] === started && typeof url === 'string' && typeof initiator === 'string')
        requests.push({ url, initiator });
    }
  }
  return requests;
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
