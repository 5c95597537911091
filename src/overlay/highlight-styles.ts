/** The rules that paint highlights. No custom properties inside ::highlight: older Chromium drops them. */

import type { MarkKind } from './choose';

export type HighlightStyle = 'underline' | 'tint';

/** The registry's names, which a page can list: they are made up at random, so that they tell nothing. */
export type HighlightNames = Record<MarkKind | 'lit', string>;

/** Lines by kind. No wavy line: readers know it as "misspelt", which would be a verdict. */
const LINES: Record<MarkKind, string> = {
  differs: 'underline double 1px',
  stated: 'underline solid 1px',
  person: 'underline dotted 1.5px',
  thing: 'underline dashed 1px',
};

/** Behind text of any colour on pages of any colour: strong enough to be seen, weak enough to keep the contrast. */
const TINT = 'rgb(128 150 170 / 0.2)';
const LIT = 'rgb(255 196 60 / 0.3)';

/** The sheet's text for these names, which are ours: plain identifiers. */
export function highlightRules(names: HighlightNames, style: HighlightStyle): string {
  const tint = style === 'tint' ? `background-color: ${TINT};` : '';
  const lines = (offset: string): string[] =>
    MARK_KINDS.map(
      (kind) =>
        `::highlight(${names[kind]}) { text-decoration: ${LINES[kind]} currentColor; text-underline-offset: ${offset}; ${tint} }`,
    );
  return [
    // on paper there is no card to say what a line means
    '@media not print {',
    ...lines('0.2em'),
    `::highlight(${names.lit}) { background-color: ${LIT}; }`,
    // Chromium then paints every highlight as a selection, outside of which a line has the page's own colour
    '@media (forced-colors: active) {',
    ...lines('1px'),
    // of a double line only one has room there
    `::highlight(${names.differs}) { text-decoration: underline 2px; text-underline-offset: 0; }`,
    `::highlight(${names.lit}) { background-color: Highlight; color: HighlightText; }`,
    '}}',
  ].join('\n');
}

export const MARK_KINDS: readonly MarkKind[] = ['thing', 'person', 'stated', 'differs'];
