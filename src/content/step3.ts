/** The card, as a script of its own: only pages with something to show load it. */

import { mountCard } from '../overlay/card';
import { wordsOf } from '../platform/words';

const world = globalThis.nutgraf;
if (world) world.mountCard = (table, options) => mountCard(document, { ...options, words: wordsOf(table) });
