/** Countries are no entities, but for those that a way leads through: "from Springfield via Ruritania". */

import { findCountries, tokenize } from '../core';
import type { Naming } from './group-namings';
import type { Material } from './material';
import { sourceOf } from './passage';

/** UTF-16 units before a name in which the words of a way are looked for: "from", a place as long as names are, and "to the". */
const REACH = 220;

const FROM = /(?:^|\s)from\s(?:the\s)?$/iu;
const ONWARD = /^\s(?:via|through|to)\s(?:the\s)?\p{Lu}/u;
const THROUGH = /(?:^|\s)(?:via|by way of)\s(?:the\s)?$/iu;
const TO = /\sto\s(?:the\s)?$/iu;
const ORIGIN = /from (?=(?<place>.*)$)/gsu;

/** Whether words end on "from " and a place. */
function comesFrom(words: string, places: ReadonlySet<string>): boolean {
  return [...words.matchAll(ORIGIN)].some(({ groups }) => places.has(groups?.['place'] ?? ''));
}

/** Countries on a way, as places. `namings`: what else is known to be a place. */
export function findWaypoints(
  material: readonly Material[],
  namings: readonly Naming[],
  lang: string,
): Naming[] {
  const places = new Set(namings.filter(({ kind }) => kind === 'place').map(({ name }) => name));
  return material.flatMap(({ passage }) => {
    const { text } = passage;
    return findCountries(tokenize(text), lang).flatMap(({ start, end }): Naming[] => {
      const before = text.slice(Math.max(0, start - REACH), start);
      const beginsWay = FROM.test(before) && ONWARD.test(text.slice(end));
      const to = TO.exec(before);
      const endsWay = to !== null && comesFrom(before.slice(0, to.index), places);
      if (!THROUGH.test(before) && !beginsWay && !endsWay) return [];
      const source = sourceOf(passage, { start, end });
      return [{ kind: 'place', name: text.slice(start, end), role: null, source, maker: null, called: null }];
    });
  });
}
