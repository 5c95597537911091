/** The article of a page as a reader sees it. */

import type { Extraction } from './extract';
import { unseenOf, type Unseen } from './sight';

/** Looks at a page whose article is chosen anew without what turned out to be unseen. */
const MOST_LOOKS = 3;

/** The article without what is out of sight; settles some frames later. `read` extracts it without the elements that it is given. */
export async function onlySeen(
  read: (unseen: ReadonlyMap<Element, Unseen>) => Extraction,
): Promise<Extraction> {
  const unseen = new Map<Element, Unseen>();
  const asked = new Set<Element>();
  let found = read(unseen);
  for (let look = 0; look < MOST_LOOKS; look++) {
    const fresh = [...found.holders].filter((element) => !asked.has(element));
    for (const element of fresh) asked.add(element);
    const told = await unseenOf(fresh);
    if (told.size === 0) break;
    for (const [element, how] of told) unseen.set(element, how);
    found = read(unseen);
  }
  return found;
}
