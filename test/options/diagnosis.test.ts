/** A diagnosis tells versions, settings and counts, and names no page and no site. */

import '../platform/fake-browser';
import { expect, it } from 'vitest';
import { diagnosisText } from '../../src/options/diagnosis';
import { defaults } from '../../src/platform/settings';

const text = diagnosisText({
  version: '1.2.3',
  userAgent: 'Browser/1',
  languages: ['de', 'en'],
  settings: {
    ...defaults,
    sites: { off: ['dw.com'], added: ['secret-blog.example', 'two.example'], all: false },
    stories: { off: ['ferries'] },
  },
  listed: 479,
  refused: 12,
  everySite: false,
  scripts: 1,
  stories: [
    { id: 'ferries', lang: 'en', headline: 'H', outlet: null, published: null },
    { id: 'planes', lang: 'en', headline: 'H', outlet: null, published: null },
  ],
  corrections: 3,
  shortcuts: [{ name: 'next-highlight', description: '', keys: '' }],
  privateWindows: true,
  dates: ['metadata', null],
});

it.each([
  'Nutgraf 1.2.3',
  'browser: Browser/1',
  'listed sites: 479, of them withheld by the browser: 12',
  'sites added: 2, switched off: 1',
  'every site: set no, allowed no',
  'content scripts registered: 1',
  'story ferries: off',
  'story planes: on',
  'pages marked "not this story": 3',
  'shortcut next-highlight: none',
  'open articles of a story: 2, day of publication from metadata, day of publication from nowhere',
])('says “%s”', (line) => {
  expect(text.split('\n')).toContain(line);
});

it('names no site', () => {
  expect(text).not.toMatch(/example|dw\.com/);
});
