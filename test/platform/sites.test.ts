import { describe, expect, it } from 'vitest';
import { add, admit, patterns, pause, resume, siteState } from '../../src/platform/sites';

const listed = ['bbc.co.uk', 'dw.com'];
const none = { off: [], added: [], all: false };

describe('where Nutgraf is on', () => {
  const cases: [
    host: string,
    sites: Partial<typeof none> | { off: string[] } | { added: string[] },
    state: string,
  ][] = [
    ['www.dw.com', {}, 'on'],
    ['dw.com', {}, 'on'],
    ['dw.com.evil.example', {}, 'off'],
    ['blog.example', {}, 'off'],
    ['blog.example', { added: ['blog.example'] }, 'on'],
    ['en.blog.example', { added: ['blog.example'] }, 'on'],
    ['www.dw.com', { off: ['dw.com'] }, 'paused'],
    ['www.dw.com', { off: ['p.dw.com'] }, 'on'],
    ['p.dw.com', { off: ['p.dw.com'] }, 'paused'],
    ['blog.example', { off: ['blog.example'] }, 'off'],
    ['anything.example', { all: true }, 'on'],
    ['anything.example', { all: true, off: ['anything.example'] }, 'paused'],
  ];
  it.each(cases)('%s with %j: %s', (host, sites, state) => {
    expect(siteState(host, { ...none, ...sites }, listed)).toBe(state);
  });

  it('pausing takes the whole listed site, once, and resuming gives it back', () => {
    const paused = pause('www.dw.com', pause('p.dw.com', none, listed), listed);
    expect(paused.off).toEqual(['dw.com']);
    expect(resume('amp.dw.com', paused).off).toEqual([]);
  });

  it('pausing where every site is on takes the site, not its "www."', () => {
    expect(pause('www.blog.example', { ...none, all: true }, listed).off).toEqual(['blog.example']);
  });

  it('a site that the browser allows is added and on; a known one stays as the reader set it', () => {
    const paused = { off: ['dw.com', 'blog.example'], added: [], all: false };
    expect(admit('dw.com', paused, listed)).toEqual(paused);
    expect(admit('blog.example', paused, listed)).toEqual({
      ...paused,
      off: ['dw.com'],
      added: ['blog.example'],
    });
  });

  it('adding twice is adding once', () => {
    const once = add('blog.example', none, listed);
    expect(add('blog.example', once, listed)).toEqual(once);
    expect(add('en.blog.example', once, listed)).toEqual(once);
  });

  it('step 1 runs on the listed and added sites but those switched off', () => {
    expect(patterns({ off: ['dw.com'], added: ['a.example', 'dw.com'], all: false }, listed)).toEqual({
      matches: ['*://*.a.example/*', '*://*.bbc.co.uk/*', '*://*.dw.com/*'],
      excludeMatches: ['*://*.dw.com/*'],
    });
    expect(patterns({ ...none, all: true }, listed).matches).toEqual(['*://*/*']);
  });
});
