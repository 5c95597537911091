/** What a named thing is, told by what the story calls it: an entity called "cargo plane" is one, and an aircraft. */

import { COUNTED } from '../lexicon/meanings';
import { oncePer } from '../text/once';
import { termsOf, type TextTerms } from '../terms/terms';
import { nameId } from './story-names';
import type { Entity, Story } from '../data/story';

const CLASSES = new Set(Object.keys(COUNTED));

/** Classes of what is counted, narrow and wide, by the name id of each piece of equipment of a story. */
export type EntityClasses = ReadonlyMap<string, readonly string[]>;

/** The classes of a story's equipment. */
export const entityClasses: (story: Story) => EntityClasses = oncePer(
  (story: Story) =>
    new Map(
      story.entities
        .filter(({ kind }) => kind === 'equipment')
        .map((entity) => [nameId(story.id, entity.id), classesOf(entity, story.lang)]),
    ),
);

function classesOf({ roles }: Entity, lang: string): string[] {
  const terms = roles.flatMap(({ text }) => [...termsOf(text, lang).terms.keys()]);
  return [...new Set(terms.map((term) => term.slice(2)).filter((name) => CLASSES.has(name)))];
}

/** Adds the classes of what is named in a text to its terms: "the Il-62" is about an aircraft too. */
export function addClasses(
  terms: TextTerms['terms'],
  names: TextTerms['names'],
  classes: EntityClasses,
): void {
  for (const { id, start, end } of names) {
    for (const name of classes.get(id) ?? []) {
      if (!terms.has(`k:${name}`)) terms.set(`k:${name}`, { start, end });
    }
  }
}
