/** What a page's author calls an element: step 1 asks for it too, and needs nothing else of elements. */

/** Characters of class names and ids that are looked at; pages measured have up to 2,600 and tell all in the first few. */
const LONGEST_NAMES = 3000;

/** Its class names and id, as one text. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, LONGEST_NAMES);
}

/** The names of an element that has none. */
export const NO_NAMES = ' ';

/** How an element is made: its kind and its classes. */
export function makeOf(element: Element): string {
  return element.localName + (element.getAttribute('class') ?? '');
}

/** The names of what leads to other articles; those of reader comments, which may hold more prose than the article above them. */
export const OTHERS_NAMES =
  /related|recommend|recirc|teaser|popular|trending|most-?(?:read|viewed)|read-?(?:more|next|also)|more-?(?:stories|news|articles|from|on)|sidebar|promo/i;
export const COMMENT_NAMES = /comment|disqus|replies/i;
