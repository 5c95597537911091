/** The card's styles hold the theme's values themselves: no custom property, which pages could set or register. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plainStyle } from '../../src/tools/plain-style';

const read = (path: string): string => readFileSync(path, 'utf8');
const THEME = read('src/ui/theme.css');

it.each(['src/ui/facts.css', 'src/overlay/box.css', 'src/overlay/card.css'])('%s has none', (path) => {
  const style = read(path);
  expect(style).toMatch(/var\(--\w/);
  expect(plainStyle(style, THEME)).not.toMatch(/var\(|--\w/);
});

it('colours are those of the theme, light and dark', () => {
  const [, value = ''] = /--ink: (light-dark\(.*\));/.exec(THEME) ?? [];
  expect(value).toMatch(/^light-dark\(#\w{6}, #\w{6}\)$/);
  expect(plainStyle('a{color:var(--ink)}', THEME)).toBe(`a{color:${value}}`);
});

it('faces are generic, and lengths do not follow the page’s letters', () => {
  expect(plainStyle('a{b:var(--sans);c:var(--serif);d:var(--text-s)}', THEME)).toBe(
    'a{b:sans-serif;c:serif;d:calc(16px * 0.8125)}',
  );
});

it('a name that the theme does not have is an error', () => {
  expect(() => plainStyle('a{b:var(--none)}', THEME)).toThrow('no --none in the theme');
});
