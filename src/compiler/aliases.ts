/** Other spellings of a name that follow from the name itself. Case and accents are equal anyway and not listed. */

import { AGENCIES, fold, type EntityKind } from '../core';
import { INITIALISMS } from './lexicon/agencies';
import { nameKey } from './name-key';

/** Letters of a surname that stands for its bearer unasked. Shorter ones ("Un", "Xi") are words elsewhere. */
const SURNAME_LETTERS = 4;

const synonyms = [...AGENCIES, ...INITIALISMS];

/** The other names of a known organisation: "UN" -> "United Nations". */
export function synonymsOf(name: string): readonly string[] {
  const key = nameKey(name);
  const row = synonyms.find((names) => names.some((known) => nameKey(known) === key));
  return row?.filter((known) => nameKey(known) !== key) ?? [];
}

interface Named {
  kind: EntityKind;
  name: string;
  makers: readonly string[];
  /** all spellings in the seeds */
  spellings: readonly string[];
  /** the names of the story's other entities */
  others: readonly { kind: EntityKind; name: string; maker: string | null }[];
}

function surnamesOf({ name, spellings, others }: Named): string[] {
  const surname = name.split(' ').at(-1) ?? '';
  const shared = others.some(
    (other) => other.kind === 'person' && nameKey(other.name).split(' ').includes(nameKey(surname)),
  );
  const alone = spellings.some((spelling) => nameKey(spelling) === nameKey(surname));
  return name.includes(' ') && !shared && (alone || surname.length >= SURNAME_LETTERS) ? [surname] : [];
}

function designationsOf({ name, makers, others }: Named): string[] {
  const model = name.split(' ').at(-1) ?? name;
  const alone = makers.filter(
    (maker) => !others.some((other) => other.maker !== null && fold(other.maker) === fold(maker)),
  );
  return [model, ...alone];
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
