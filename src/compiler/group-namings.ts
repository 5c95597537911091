/** Spellings of one name brought together: "Maduro" with "Nicolas Maduro", "IL-62" with "Ilyushin IL-62". */

import { fold, type EntityKind, type Role, type Span } from '../core';
import { synonymsOf } from './aliases';
import { nameKey, nameWords } from './name-key';

/** One spelling of a name at one place, before spellings are brought together. */
export interface Naming {
  kind: EntityKind;
  name: string;
  role: Role | null;
  source: Span;
  /** equipment: maker, model and what it is called */
  maker: string | null;
  called: string | null;
}

/** Namings of one entity, under the fullest name among them. */
interface Group {
  name: string;
  kind: EntityKind;
  namings: Naming[];
}

/** Whether `short` can be another way to write the person `full`: "Maduro", "Nicolas Maduro", "Nicolas Maduro Moros". */
function isSamePerson(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return short.join(' ') === full.join(' ');
  if (short.length === 1) return full.at(-1) === short[0];
  return short.every((word) => full.includes(word)) && (short[0] === full[0] || short.at(-1) === full.at(-1));
}

/** Whether two names are two lengths of one designation: "IL-62" and "Ilyushin IL-62". */
function endsWith(full: readonly string[], short: readonly string[]): boolean {
  return full.slice(-short.length).join(' ') === short.join(' ');
}

function isSame(kind: EntityKind, short: string, full: string): boolean {
  const [a, b] = [nameWords(short), nameWords(full)];
  if (kind === 'person') return isSamePerson(a, b);
  if (kind === 'equipment') return endsWith(b, a);
  return a.join(' ') === b.join(' ') || synonymsOf(full).some((name) => nameKey(name) === a.join(' '));
}

/** Capitals throughout say less than mixed case ("REUTERS"); else the longer spelling is the fuller. */
export function fuller(a: string, b: string): string {
  if (fold(a) === fold(b)) return a === a.toUpperCase() ? b : a;
  return b.length > a.length ? b : a;
}

/** Groups by what a naming of the same entity shares with them: a story of thousands of names compares few of them. */
class GroupIndex {
  readonly #groups = new Map<string, Set<Group>>();

  add(group: Group): void {
    for (const key of keysOf(group)) {
      const sharing = this.#groups.get(key) ?? new Set();
      this.#groups.set(key, sharing.add(group));
    }
  }

  delete(group: Group): void {
    for (const key of keysOf(group)) this.#groups.get(key)?.delete(group);
  }

  /** The groups that a naming belongs to; of more than two, some two. */
  findSome(naming: Naming): Group[] {
    const found = new Set<Group>(this.#sharing(written(naming.name)));
    for (const group of this.#sharing(this.#rarestKey(naming))) {
      if (found.size > 1) break;
      if (isSame(naming.kind, naming.name, group.name)) found.add(group);
    }
    return [...found];
  }

  #sharing(key: string): ReadonlySet<Group> {
    return this.#groups.get(key) ?? new Set();
  }

  /** What every group that `isSame` accepts has among its keys; of a person's words, the one that fewest share. */
  #rarestKey({ kind, name }: Naming): string {
    const words = nameWords(name);
    if (kind !== 'person' || words.length < 2) return keyOf(kind === 'person' ? 'surname' : kind, words);
    const keys = words.map((word) => keyOf('person', [word]));
    return keys.reduce((best, key) => (this.#sharing(key).size < this.#sharing(best).size ? key : best));
  }
}

const keyOf = (what: string, words: readonly string[]): string => `${what}: ${words.join(' ')}`;
/** One name is one entity, whatever a second reading takes it for. */
const written = (name: string): string => keyOf('written', [fold(name)]);

function keysOf({ name, kind }: Group): string[] {
  const words = nameWords(name);
  switch (kind) {
    case 'person':
      return [written(name), keyOf('surname', words.slice(-1)), ...words.map((word) => keyOf(kind, [word]))];
    case 'equipment':
      return [written(name), ...words.map((_, index) => keyOf(kind, words.slice(index)))];
    case 'place':
    case 'organisation':
      return [
        written(name),
        keyOf(kind, words),
        ...synonymsOf(name).map((other) => keyOf(kind, nameWords(other))),
      ];
  }
}

/** Namings brought together, one group an entity: the fullest names first, so that a surname finds its only bearer. */
export function groupNamings(namings: readonly Naming[]): Naming[][] {
  const groups: Group[] = [];
  const index = new GroupIndex();
  const byLength = namings
    .map((naming) => ({ naming, words: nameWords(naming.name).length }))
    .sort((a, b) => b.words - a.words);
  for (const { naming } of byLength) {
    const [only, other] = index.findSome(naming);
    if (!only) {
      const group = { name: naming.name, kind: naming.kind, namings: [naming] };
      groups.push(group);
      index.add(group);
    } else if (!other) {
      only.namings.push(naming);
      const name = fuller(only.name, naming.name);
      if (name === only.name) continue;
      index.delete(only);
      only.name = name;
      index.add(only);
    }
    // a surname that two people share names neither
  }
  return groups.map((group) => group.namings);
}
