import { describe, expect, it } from 'vitest';
import { pageKind } from '../../src/platform/page-kind';

describe('the kind of page at an address', () => {
  const cases: [address: string, kind: string][] = [
    ['https://www.dw.com/en/a-48042', 'web'],
    ['http://localhost:8080/', 'web'],
    ['chrome://newtab/', 'browser'],
    ['about:blank', 'browser'],
    ['about:config', 'browser'],
    ['edge://settings', 'browser'],
    ['devtools://devtools/bundled/inspector.html', 'browser'],
    ['view-source:https://www.dw.com/', 'browser'],
    ['chrome-extension://abcdef/options.html', 'browser'],
    ['moz-extension://1234/options.html', 'browser'],
    ['https://support.mozilla.org/en-US/', 'browser'],
    ['about:reader?url=https%3A%2F%2Fwww.dw.com%2Fen%2Fa', 'reader'],
    ['read://https_www.dw.com/?url=x', 'reader'],
    ['chrome-distiller://abc/?url=x', 'reader'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/other', 'web'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://example.org/report.PDF?download=1#page=3', 'pdf'],
    ['file:///home/me/report.pdf', 'pdf'],
    ['https://example.org/read?file=report.pdf', 'web'],
    ['file:///home/me/article.html', 'file'],
    ['data:text/html,hello', 'other'],
    ['blob:https://example.org/1234', 'other'],
    ['', 'other'],
  ];
  it.each(cases)('%s: %s', (address, kind) => {
    expect(pageKind(address)).toBe(kind);
  });
});
