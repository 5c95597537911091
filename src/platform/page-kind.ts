/** What kind of page an address is, as far as extensions may read it. Pure. */

export type PageKind = 'web' | 'browser' | 'store' | 'pdf' | 'reader' | 'file' | 'other';

/** Add-on stores, where browsers refuse extensions whatever their permissions: host, and the path's start where it matters. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.mozilla.org', '/'],
];

/** Firefox keeps extensions out of these by default (its preference extensions.webextensions.restrictedDomains). */
const FIREFOX_RESTRICTED: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

const BROWSER_SCHEMES: ReadonlySet<string> = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-error:',
  'chrome-extension:',
  'chrome-native:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'moz-extension:',
  'opera:',
  'resource:',
  'vivaldi:',
]);

/** The kind of page at an address as the browser gives it; `other` for what is no address. */
export function pageKind(address: string): PageKind {
  if (!URL.canParse(address)) return 'other';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'about:' && pathname === 'reader') return 'reader';
  if (protocol === 'read:' || protocol === 'chrome-distiller:') return 'reader';
  if (protocol === 'view-source:' || BROWSER_SCHEMES.has(protocol)) return 'browser';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'other';
  if (STORES.some(([host, path]) => hostname === host && pathname.startsWith(path))) return 'store';
  return FIREFOX_RESTRICTED.has(hostname) ? 'browser' : 'web';
}
