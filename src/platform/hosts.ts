/** Names of sites: as match patterns, as pages have them, as readers type them. Pure. */

/** Every site, as a match pattern for content scripts. */
export const ALL_SITES = '*://*/*';

/**
 * Every site, as the origins to ask the browser for and to give back. One by scheme: with `*://` Chromium (156) takes back
 * each granted pattern within it too, and so the listed sites of the manifest, for good.
 */
export const ALL_ORIGINS = ['https://*/*', 'http://*/*'];

/** A site with its sub-domains, as the origins to ask the browser for and to give back; by scheme for the same reason. */
export function originsOf(host: string): string[] {
  return ['https', 'http'].map((scheme) => patternOf(host).replace('*', scheme));
}

/** Is this origin of a permission every site? */
export function isEverySite(origin: string): boolean {
  return origin === ALL_SITES || origin === '<all_urls>' || ALL_ORIGINS.includes(origin);
}

/** The match pattern of a site with its sub-domains. Addresses made of numbers have none. */
export function patternOf(host: string): string {
  return IPV4.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Has a host a match pattern? Numbers of IPv6 have none, and neither has what no host is called. */
export function hasPattern(host: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host);
}

/** The site of a match pattern, or null where it is no single site. */
export function hostOf(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host ?? null;
}

/** Is a page's host this site or one of its sub-domains? */
export function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** What a reader typed, as a site's host name; or what is wrong with it. */
export type TypedHost = { ok: true; host: string } | { ok: false; problem: HostProblem };
export type HostProblem = 'empty' | 'not-an-address' | 'not-a-website';

const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const LABELS = /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/;
const LONGEST_HOST = 253;

/**
 * The host name of a site that a reader typed or pasted: addresses with path and port, "*.example.org", capitals and
 * letters beyond ASCII (as punycode) are understood; "www." is left out, as the site's own name covers it.
 */
export function hostFromTyping(typed: string): TypedHost {
  const text = typed.trim();
  if (text === '') return { ok: false, problem: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { ok: false, problem: 'not-a-website' };
  }
  const address =
    scheme === undefined ? `https://${text.replace(/^(\*?:?\/\/)/, '').replace(/^\*\./, '')}` : text;
  if (/\s/.test(text) || !URL.canParse(address)) return { ok: false, problem: 'not-an-address' };
  const host = siteOf(new URL(address).hostname);
  const isName = host === 'localhost' || IPV4.test(host) || (LABELS.test(host) && /[a-z]/.test(host));
  if (!isName || host.length > LONGEST_HOST) return { ok: false, problem: 'not-an-address' };
  return { ok: true, host };
}

/** Can this be the host of a page, written as browsers write it? What a file says is one may be anything. */
export function isHost(text: string): boolean {
  if (text.length > LONGEST_HOST || !/^[a-z0-9._-]+$|^\[[0-9a-f:.]+\]$/.test(text)) return false;
  return URL.canParse(`https://${text}/`) && new URL(`https://${text}/`).hostname === text;
}

/** A page's host name as a site's: no "www." before it, no dot behind it. */
export function siteOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.+\.)/, '');
}
