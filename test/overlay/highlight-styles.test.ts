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

it.each(['', '1a', 'a b', 'a) {} *{', 'a;b'])('a name that would change the rules is refused: %j', (name) => {
  expect(() => highlightRules({ ...names, lit: name }, 'underline')).toThrow('Not a plain highlight name');
});
