import { describe, expect, it } from 'vitest';
import { highlightRules, MARK_KINDS, type HighlightNames } from '../../src/overlay/highlight-styles';

const names: HighlightNames = { differs: 'a1', stated: 'b2', person: 'c3', thing: 'd4', lit: 'e5' };

function rule(css: string, name: string): string {
  return css.split('\n').find((line) => line.startsWith(`::highlight(${name})`)) ?? '';
}

describe.each(['underline', 'tint'] as const)('style %s', (style) => {
  const css = highlightRules(names, style);

  it('tells each kind by a line style of its own, in the colour of the text', () => {
    const lines = MARK_KINDS.map(
      (kind) => /underline (\w+) [\d.]+px currentColor/.exec(rule(css, names[kind]))?.[1],
    );
    expect(lines).not.toContain(undefined);
    expect(new Set(lines).size).toBe(MARK_KINDS.length);
  });

  it('never uses the line of a misspelt word', () => {
    expect(css).not.toContain('wavy');
  });

  it('uses no custom property, which older browsers drop', () => {
    expect(css).not.toContain('var(');
  });

  it('tints marks only when asked to, and lights what was jumped to', () => {
    expect(rule(css, names.stated).includes('background-color')).toBe(style === 'tint');
    expect(rule(css, names.lit)).toContain('background-color');
  });
});

describe('where colours are forced', () => {
  const [ordinary = '', forced = ''] = highlightRules(names, 'tint').split('(forced-colors: active)');

  it('a difference has a thicker line than any other', () => {
    const last = forced.split('\n').findLast((line) => line.startsWith(`::highlight(${names.differs})`));
    expect(last).toContain('underline 2px');
  });

  it.each(MARK_KINDS)('%s has its line, within what the browser paints behind the words', (kind) => {
    const line = /underline \w+ [\d.]+px/.exec(rule(forced, names[kind]))?.[0];
    expect(line).toBeDefined();
    expect(rule(ordinary, names[kind])).toContain(line);
    expect(rule(forced, names[kind])).toContain('text-underline-offset: 1px');
  });

  it('the light has the system’s colours', () => {
    expect(rule(forced, names.lit)).toContain('background-color: Highlight; color: HighlightText');
  });

  it('on paper there is nothing, as elsewhere', () => {
    const css = ordinary + forced;
    expect(css.startsWith('@media not print {')).toBe(true);
    expect(css.endsWith('}}')).toBe(true);
  });
});

describe('over pages as they are', () => {
  /** Text and background of pages; underlines are in the colour of the text, and so as plain as it is. */
  const PAGES: [page: string, text: Rgb, background: Rgb][] = [
    ['black on white', [17, 17, 17], [255, 255, 255]],
    ['ink on cream', [51, 48, 46], [255, 241, 229]],
    ['brown on sepia', [91, 70, 54], [244, 236, 216]],
    ['black on mid-grey', [0, 0, 0], [128, 128, 128]],
    ['grey on light grey', [68, 68, 68], [226, 226, 226]],
    ['light on dark blue', [214, 226, 240], [16, 32, 64]],
    ['light on dark grey', [230, 230, 230], [32, 33, 36]],
    ['white on black', [255, 255, 255], [0, 0, 0]],
    ['a link on white', [0, 0, 238], [255, 255, 255]],
    ['a visited link on white', [85, 26, 139], [255, 255, 255]],
    ['a link on black', [158, 158, 255], [0, 0, 0]],
  ];
  const css = highlightRules(names, 'tint');

  it.each(PAGES)(
    '%s: words and the lines in their colour stay readable under tint and light (WCAG AA, 4.5 to 1)',
    (_, text, background) => {
      expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
      for (const name of Object.values(names)) {
        expect(contrast(text, over(background, colourOf(rule(css, name)))), name).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(PAGES)('%s: a tint and a light are seen', (_, __, background) => {
    for (const name of [names.stated, names.lit]) {
      expect(contrast(background, over(background, colourOf(rule(css, name)))), name).toBeGreaterThan(1.05);
    }
  });
});

type Rgb = [red: number, green: number, blue: number];

/** The background that a rule sets, with its opacity. */
function colourOf(rule: string): { colour: Rgb; alpha: number } {
  const found = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(rule);
  if (!found) throw new Error(`No colour in: ${rule}`);
  const [, red, green, blue, alpha] = found.map(Number);
  return { colour: [red ?? 0, green ?? 0, blue ?? 0], alpha: alpha ?? 1 };
}

function over(background: Rgb, { colour, alpha }: { colour: Rgb; alpha: number }): Rgb {
  const mix = (at: 0 | 1 | 2): number => colour[at] * alpha + background[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** WCAG 2.2 */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
