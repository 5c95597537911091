/** The article of a page as a reader sees it. */

import type { Description } from './describe';
import { extract, type Extraction } from './extract';
import { unseenOf, type Unseen } from './sight';

/** Looks at a page whose article is chosen anew without what turned out to be unseen. */
const MOST_LOOKS = 3;

/** Reads the article, as `extract` does, without what is out of sight; settles some frames later. */
export async function extractSeen(document: Document, page: Description): Promise<Extraction> {
  const unseen = new Map<Element, Unseen>();
  const asked = new Set<Element>();
  let found = extract(document, page);
  for (let look = 0; look < MOST_LOOKS; look++) {
    const fresh = [...found.holders].filter((element) => !asked.has(element));
    for (const element of fresh) asked.add(element);
    const told = await unseenOf(fresh);
    if (told.size === 0) break;
    for (const [element, how] of told) unseen.set(element, how);
    found = extract(document, page, unseen);
  }
  return found;
}
