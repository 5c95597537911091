/** The article of a page as text, and the way from its blocks back to the page. */

import { type Article, blocksOf, type Place } from '../core';
import { isCut } from './cut';
import { BlockMap } from './map';
import type { Description } from './describe';
import { survey } from './survey';

export interface Extraction {
  article: Article;
  /** the element whose changes matter */
  root: Element;
  /** the live range of a place; null where the page has changed there */
  range(place: Place): Range | null;
  /** the place, of no length, of a position in a text node; null where it is in no block */
  placeAt(node: Node, offset: number): Place | null;
}

/** Reads the article; a page without prose gives an article without blocks. The headline, where printed, is the first block. */
export function extract(document: Document, page: Description): Extraction {
  const found = survey(document, page);
  const runs = [...found.heading, ...found.kept];
  const blocks = blocksOf(runs);
  const map = new BlockMap(blocks, runs);
  const root = found.root ?? document.documentElement;
  return {
    article: {
      host: page.host,
      title: page.headline.title,
      date: page.date(),
      lang: page.lang(root),
      blocks,
      cut: !found.whole || isCut(document, found),
    },
    root,
    range: (place) => map.range(place),
    placeAt: (node, offset) => map.placeAt(node, offset),
  };
}
