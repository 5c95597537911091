/**
 * Style sheets without custom properties, for pages of others. A page can set one on whatever it reaches, and register any for
 * the whole document, closed roots too: colours would be its own, and so would be faces, which tell their server what letters
 * are drawn.
 */

/** In pages of others a length does not follow the page's letters, and a face has a generic name, under which a page has none. */
const OVER_PAGES = '--unit: 16px; --sans: sans-serif; --serif: serif;';

/** A style with the theme's values in the place of their names. Throws where it has a name that the theme does not have. */
export function plainStyle(css: string, theme: string): string {
  const values = new Map(
    [...(theme + OVER_PAGES).matchAll(/(--[\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
  const filled = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`no ${name} in the theme`);
      return filled(value);
    });
  return filled(css);
}
