/** Other spellings of a name that follow from the name itself. Case and accents are equal anyway and not listed. */

import { AGENCIES, type EntityKind } from '../core';
import { INITIALISMS } from './lexicon/agencies';
import { nameKey } from './name-key';

/** Letters of a surname that stands for its bearer unasked. Shorter ones ("Un", "Xi") are words elsewhere. */
const SURNAME_LETTERS = 4;

/** By its key, all names of a known organisation; what stands in two rows is of the first. */
const synonyms = new Map(
  [...AGENCIES, ...INITIALISMS]
    .toReversed()
    .flatMap((names) => names.map((known) => [nameKey(known), names] as const)),
);

/** The other names of a known organisation: "UN" -> "United Nations". */
export function synonymsOf(name: string): readonly string[] {
  const key = nameKey(name);
  return synonyms.get(key)?.filter((known) => nameKey(known) !== key) ?? [];
}

interface Named {
  kind: EntityKind;
  name: string;
  makers: readonly string[];
  /** all spellings in the seeds */
  spellings: readonly string[];
  /** whether another person of the story has this word in the name */
  isNameOfOther: (word: string) => boolean;
  /** whether another entity of the story is of this maker */
  isMakerOfOther: (maker: string) => boolean;
}

function surnamesOf({ name, spellings, isNameOfOther }: Named): string[] {
  const surname = name.split(' ').at(-1) ?? '';
  const alone = spellings.some((spelling) => nameKey(spelling) === nameKey(surname));
  return name.includes(' ') &&
    !isNameOfOther(nameKey(surname)) &&
    (alone || surname.length >= SURNAME_LETTERS)
    ? [surname]
    : [];
}

function designationsOf({ name, makers, isMakerOfOther }: Named): string[] {
  const model = name.split(' ').at(-1) ?? name;
  return [model, ...makers.filter((maker) => !isMakerOfOther(maker))];
}

/** Aliases that a kind of name brings with it, then the seeds' own spellings; the name itself, and repeats, left out. */
export function generateAliases(named: Named): string[] {
  const { kind, name, spellings } = named;
  const generated: string[] = [];
  if (kind === 'person') generated.push(...surnamesOf(named));
  if (kind === 'equipment') generated.push(...designationsOf(named));
  if (kind === 'organisation') generated.push(...synonymsOf(name));
  if (kind === 'place') {
    const short = name.replace(/ International (?=Airport$)/u, ' ');
    generated.push(short);
  }
  return distinctNames([...generated, ...spellings], name);
}

/** Names without those that are equal, folded, to an earlier one or to `name`. */
export function distinctNames(names: readonly string[], name: string): string[] {
  const seen = new Set([nameKey(name)]);
  return names.filter((candidate) => {
    const key = nameKey(candidate);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
