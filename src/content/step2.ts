/** On a page that may be part of a story: extraction, the reading, highlights. */

import { readPage } from './reader';

const world = globalThis.nutgraf;
if (world) world.read = (signal) => readPage(world, signal);
