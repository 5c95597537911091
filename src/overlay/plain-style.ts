/**
 * Style sheets without custom properties. A page can set one on whatever it reaches, and register any for the whole document,
 * closed roots too: colours would be its own, and so would be faces, which tell their server what letters are drawn.
 */

import theme from '../ui/theme.css';

/** Which of the theme's colours: those of the reader's system, or always the same. */
export type Colours = 'auto' | 'light' | 'dark';

/** In pages of others a length does not follow the page's letters, and a face has a generic name, under which a page has none. */
const OVER_PAGES = '--unit: 16px; --sans: sans-serif; --serif: serif;';

const DARK = '@media (prefers-color-scheme: dark)';

/** The values of custom properties where a style sets them, the last ones where it does so several times. */
function valuesIn(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** A style with the theme's values in it, in these colours. */
export function plainStyle(css: string, colours: Colours): string {
  const inColours = (palette: string): string => {
    const values = valuesIn(palette + OVER_PAGES);
    const filled = (text: string): string =>
      text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => filled(values.get(name) ?? name));
    return filled(css);
  };
  // the theme begins with its light colours
  const light = inColours(theme.split('@media')[0] ?? '');
  const dark = inColours(theme);
  if (colours === 'auto') return `${light}${DARK}{${dark}}`;
  return colours === 'light' ? light : dark;
}
