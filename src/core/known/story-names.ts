/** The names that a story knows, and the countries that its headline names. */

import type { Story } from '../data/story';
import { nameTable, type NameEntry, type NameTable } from '../terms/names';
import type { Term } from '../terms/meanings';
import { termsOf } from '../terms/terms';
import { oncePer } from '../text/once';

/** Names of all stories share one form; an entity of one story is told apart by the story's id. */
export function nameId(story: string, entity: string): string {
  return `${story}/${entity}`;
}

/** Every spelling of every entity of a story. */
export function nameEntries({ id: story, entities }: Story): NameEntry[] {
  return entities.flatMap(({ id, kind, name, aliases }) =>
    [name, ...aliases].map((alias) => ({ id: nameId(story, id), kind, name: alias })),
  );
}

/** Every name and alias of a story's entities, ready to be looked for. */
export const storyNames: (story: Story) => NameTable = oncePer((story: Story) =>
  nameTable(nameEntries(story)),
);

/** The countries that a story's headline names, as terms. */
export const settingOf: (story: Story) => Term[] = oncePer(({ headline, lang }: Story) =>
  [...termsOf(headline.text, lang).terms.keys()].filter((term) => term.startsWith('c:')),
);
