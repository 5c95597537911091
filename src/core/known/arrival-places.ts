/** Where what a story tells of came to, and what left it left from. */

import { oncePer } from '../text/once';
import { nameId } from './story-names';
import type { Story } from '../data/story';
import type { Term } from '../terms/meanings';
import { termsOf } from '../terms/terms';

const ARRIVE: Term = 'k:arrive';

/** Where a story's arrivals are, by name id, with the cities whose airports or harbours they are. */
export const arrivalPlaces = oncePer((story: Story) => {
  const ids = story.keyFacts
    .filter(({ text }) => termsOf(text, story.lang).terms.has(ARRIVE))
    .flatMap(({ points }) => points.flatMap((point) => (point.kind === 'place' ? [point.entity] : [])));
  const named = story.entities.filter(({ id }) => ids.includes(id));
  const spellings = named.flatMap(({ name, aliases }) => [name, ...aliases]);
  const around = story.entities.filter(
    ({ kind, name }) => kind === 'place' && spellings.some((spelling) => spelling.startsWith(`${name} `)),
  );
  return new Set([...named, ...around].map(({ id }) => nameId(story.id, id)));
});
