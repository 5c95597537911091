/** An address that leads to words in a page (WICG Scroll to Text Fragment). */

/** Words of a quotation beyond which a link to it names only its first and last ones. */
const FRAGMENT_WORDS = 10;

/** Words named at either end of a long quotation: enough to be unique in an article. */
const FRAGMENT_ENDS = 4;

/** The page's address with a text fragment that leads to `quote`; a fragment that the page had of its own is kept. */
export function textFragment(url: string, quote: string): string {
  const [bare = url] = url.split(':~:');
  const parts = quote.trim().split(/\s+/);
  const directive =
    parts.length <= FRAGMENT_WORDS
      ? encoded(parts.join(' '))
      : `${encoded(parts.slice(0, FRAGMENT_ENDS).join(' '))},${encoded(parts.slice(-FRAGMENT_ENDS).join(' '))}`;
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A hyphen, comma or ampersand would be syntax of the fragment; half a surrogate pair cannot be encoded at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('-', '%2D')
    .replaceAll("'", '%27');
}
