/** The browser, for the background and our own pages. What content scripts load uses the native `chrome` and saves the polyfill. */

export { default as browser } from 'webextension-polyfill';
