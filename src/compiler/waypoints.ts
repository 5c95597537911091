/** Countries are no entities, but for those that a way leads through: "from Springfield via Ruritania". */

import { findCountries, tokenize } from '../core';
import type { Naming } from './entities';
import type { Material } from './material';
import { sourceOf } from './passage';

const FROM = /(?:^|\s)from\s(?:the\s)?$/iu;
const ONWARD = /^\s(?:via|through|to)\s(?:the\s)?\p{Lu}/u;
const THROUGH = /(?:^|\s)(?:via|by way of)\s(?:the\s)?$/iu;

/** Countries on a way, as places. `namings`: what else is known to be a place. */
export function findWaypoints(
  material: readonly Material[],
  namings: readonly Naming[],
  lang: string,
): Naming[] {
  const places = namings.filter(({ kind }) => kind === 'place').map(({ name }) => name);
  return material.flatMap(({ passage }) => {
    const { text } = passage;
    return findCountries(tokenize(text), lang).flatMap(({ start, end }): Naming[] => {
      const before = text.slice(0, start);
      const beginsWay = FROM.test(before) && ONWARD.test(text.slice(end));
      const reached = /\sto\s(?:the\s)?$/iu.test(before);
      const endsWay = reached && places.some((place) => before.trimEnd().endsWith(`from ${place} to`));
      if (!THROUGH.test(before) && !beginsWay && !endsWay) return [];
      const source = sourceOf(passage, { start, end });
      return [{ kind: 'place', name: text.slice(start, end), role: null, source, maker: null, called: null }];
    });
  });
}
