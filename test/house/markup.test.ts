/** Text never becomes markup or code. */

import { expect, it } from 'vitest';
import { filesUnder, read } from './sources';

const FORBIDDEN =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser)\b|document\.write|\beval\(|\bnew Function\b|import\(\s*[^'"\s]/;

/** These name the words in order to forbid or to remove them. */
const NAME_THEM = ['src/tools/bundle.ts', 'src/tools/config/eslint.config.js'];

it('no source turns text into markup or code', () => {
  const sources = filesUnder('src').filter((path) => /\.(tsx?|c?js)$/.test(path));
  const guilty = sources.filter((path) => !NAME_THEM.includes(path) && FORBIDDEN.test(read(path)));
  expect(sources.length).toBeGreaterThan(50);
  expect(guilty).toEqual([]);
});

it('no page of the extension carries an inline script or a source from elsewhere', () => {
  const pages = filesUnder('src/popup', 'src/options').filter((path) => path.endsWith('.html'));
  expect(pages).toHaveLength(2);
  for (const page of pages) {
    const html = read(page);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/i);
    expect(html).not.toMatch(/\b(src|href)="(https?:)?\/\//i);
    expect(html).not.toMatch(/\son[a-z]+=/i);
  }
});
