/** The card's styles hold the theme's values themselves: no custom property, which pages could set or register. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../src/overlay/plain-style';

const read = (path: string): string => readFileSync(path, 'utf8');
const THEME = read('src/ui/theme.css');
const STYLES = ['src/ui/facts.css', 'src/overlay/box.css', 'src/overlay/card.css'].map(read).join('\n');

/** The value that the theme gives a name, in the first and in the last place. */
function valuesOf(name: string): { light: string; dark: string } {
  const values = [...THEME.matchAll(new RegExp(`--${name}: ([^;]+);`, 'g'))].map(([, value = '']) => value);
  return { light: values[0] ?? '', dark: values.at(-1) ?? '' };
}

describe('a style for pages of others', () => {
  it.each(['auto', 'light', 'dark'] as const)('has no custom property: %s', (colours) => {
    const plain = plainStyle(STYLES, colours);
    expect(plain.length).toBeGreaterThan(STYLES.length / 2);
    expect(plain).not.toMatch(/var\(|--\w/);
  });

  it.each(['ink', 'paper', 'differs', 'scheme'])('has the colours that were asked for: %s', (name) => {
    const { light, dark } = valuesOf(name);
    expect(light).not.toBe(dark);
    const style = `a{x:var(--${name})}`;
    expect(plainStyle(style, 'light')).toBe(`a{x:${light}}`);
    expect(plainStyle(style, 'dark')).toBe(`a{x:${dark}}`);
    expect(plainStyle(style, 'auto')).toBe(`a{x:${light}}@media (prefers-color-scheme: dark){a{x:${dark}}}`);
  });

  it('has generic faces, and lengths that do not follow the page’s letters', () => {
    expect(plainStyle('a{b:var(--sans);c:var(--serif);d:var(--text-s)}', 'light')).toBe(
      'a{b:sans-serif;c:serif;d:calc(16px * 0.8125)}',
    );
  });
});
