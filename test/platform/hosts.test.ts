import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, hostFromTyping, hostOf, isHost, patternOf, siteOf } from '../../src/platform/hosts';

describe('a site as a reader types it', () => {
  const good: [typed: string, host: string][] = [
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['https://www.example.org/news/2019?x=1#top', 'example.org'],
    ['http://example.org:8080/', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['example.org/world', 'example.org'],
    ['//example.org/', 'example.org'],
    ['*.example.org', 'example.org'],
    ['*://*.example.org/*', 'example.org'],
    ['example.org.', 'example.org'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['www.com', 'www.com'],
    ['zeitung-müller.de', 'xn--zeitung-mller-4ob.de'],
    ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
    ['https://user:secret@example.org/', 'example.org'],
    ['localhost:3000', 'localhost'],
    ['192.168.0.10', '192.168.0.10'],
  ];
  it.each(good)('%s is %s', (typed, host) => {
    expect(hostFromTyping(typed)).toEqual({ ok: true, host });
  });

  const bad: [typed: string, problem: string][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['news', 'not-an-address'],
    ['two words.org', 'not-an-address'],
    ['example..org', 'not-an-address'],
    ['.org', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['*', 'not-an-address'],
    ['*://*/*', 'not-an-address'],
    ['exam*ple.org', 'not-an-address'],
    ['[::1]', 'not-an-address'],
    ['999.999.999.999', 'not-an-address'],
    [`${'a'.repeat(64)}.org`, 'not-an-address'],
    ['file:///etc/passwd', 'not-a-website'],
    ['chrome://settings', 'not-a-website'],
    ['about:config', 'not-a-website'],
    ['data:text/html,x', 'not-a-website'],
    ['mailto:me@example.org', 'not-a-website'],
  ];
  it.each(bad)('%j is refused: %s', (typed, problem) => {
    expect(hostFromTyping(typed)).toEqual({ ok: false, problem });
  });

  it('never throws, and what it accepts is accepted again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const first = hostFromTyping(typed);
        if (first.ok) expect(hostFromTyping(first.host)).toEqual(first);
      }),
    );
  });
});

describe('match patterns', () => {
  it('name a site with its sub-domains, and lead back to it', () => {
    fc.assert(fc.property(fc.domain(), (host) => hostOf(patternOf(host)) === host));
    expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
    expect(hostOf('*://*/*')).toBeNull();
  });

  const hosts: [text: string, is: boolean][] = [
    ['dw.com', true],
    ['intranet', true],
    ['xn--b1amnebsh.xn--p1ai', true],
    ['192.168.0.10', true],
    ['[::1]', true],
    ['DW.com', false],
    ['*.dw.com', false],
    ['dw.com/news', false],
    ['https://dw.com', false],
    ['dw.com:443', false],
    ['', false],
    ['a b', false],
    ['<all_urls>', false],
    [`${'a.'.repeat(200)}org`, false],
  ];
  it.each(hosts)('%j is the host of a page: %s', (text, is) => {
    expect(isHost(text)).toBe(is);
  });

  it('are made of every host that an address can have, or a typed site', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.ipV4().map((ip) => `http://${ip}/`),
        ),
        (url) => isHost(new URL(url).hostname),
      ),
    );
    fc.assert(
      fc.property(fc.domain(), (typed) => {
        const site = hostFromTyping(typed);
        return !site.ok || isHost(site.host);
      }),
    );
  });

  const covered: [site: string, host: string, is: boolean][] = [
    ['dw.com', 'dw.com', true],
    ['dw.com', 'www.dw.com', true],
    ['dw.com', 'notdw.com', false],
    ['dw.com', 'dw.com.example.org', false],
    ['www.dw.com', 'dw.com', false],
  ];
  it.each(covered)('%s and the host %s: %s', (site, host, is) => {
    expect(covers(site, host)).toBe(is);
  });

  it('leave "www." out only before a name of its own', () => {
    expect(['www.dw.com', 'WWW.DW.COM.', 'www.com', 'wwwx.de'].map(siteOf)).toEqual([
      'dw.com',
      'dw.com',
      'www.com',
      'wwwx.de',
    ]);
  });
});
