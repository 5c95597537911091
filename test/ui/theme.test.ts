import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

/** The colours of one side, by name. */
function palette(side: 'light' | 'dark'): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, side === 'light' ? light : dark],
    ),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(colours: Map<string, string>, a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((name) => luminance(colours.get(name) ?? ''))
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'ink-soft', 'ink-faint', 'accent', 'differs'];
const BACKGROUNDS = ['paper', 'raised', 'sunken'];

describe.each(['light', 'dark'] as const)('%s colours', (side) => {
  const colours = palette(side);

  it.each(TEXT.flatMap((text) => BACKGROUNDS.map((background) => [text, background] as const)))(
    '%s on %s is readable (WCAG AA, 4.5 to 1)',
    (text, background) => {
      expect(contrast(colours, text, background)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['on-accent', 'accent'],
    ['ink', 'differs-soft'],
    ['ink-soft', 'differs-soft'],
    ['ink', 'accent-soft'],
  ])('%s on %s too', (text, background) => {
    expect(contrast(colours, text, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('the edges of controls stand out (3 to 1)', () => {
    expect(contrast(colours, 'control', 'paper')).toBeGreaterThanOrEqual(3);
  });
});
