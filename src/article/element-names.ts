/** What a page's author calls an element: step 1 asks for it too, and needs nothing else of elements. */

/** Characters of class names and ids that are looked at; pages measured have up to 2,600 and tell all in the first few. */
const LONGEST_NAMES = 3000;

/** Its class names and id, as one text. */
export function namesOf(element: Element): string {
  const names = element.getAttribute('class');
  const id = element.getAttribute('id');
  const all = names === null ? (id ?? '') : id === null ? names : names + ' ' + id;
  return all.length > LONGEST_NAMES ? all.slice(0, LONGEST_NAMES) : all;
}
