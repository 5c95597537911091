/** The entities of a story: every name that its text introduces, under one fullest spelling, with roles and other spellings. */

import { fold, type Entity, type EntityKind, type Role, type Span, type TextRange } from '../core';
import { generateAliases, synonymsOf } from './aliases';
import { classifyName } from './classify-name';
import { findEquipment } from './find-equipment';
import { findCandidates, type Usage } from './find-names';
import type { Material } from './material';
import { nameWords } from './name-key';
import { sourceOf } from './passage';

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

/** An entity with what only the compiler needs of it. */
export interface Draft {
  entity: Entity;
  /** classes that this equipment is called ("cargo plane") */
  called: string[];
}

const KINDS: EntityKind[] = ['person', 'place', 'equipment', 'organisation'];

/** Names that the prose of the story introduces, in order. */
export function findNamings(material: readonly Material[], usage: Usage, lang: string): Naming[] {
  return material.flatMap(({ passage, printed, prose }) => {
    if (!prose) return [];
    const { text } = passage;
    const equipment = findEquipment(text, lang);
    const roleAt = ({ start, end }: TextRange): Role => ({
      text: text.slice(start, end),
      source: sourceOf(passage, { start, end }),
      date: printed,
    });
    const designations = equipment.map(({ start, end, maker, called, role }): Naming => {
      return {
        kind: 'equipment',
        name: text.slice(start, end),
        role: roleAt(role),
        source: sourceOf(passage, { start, end }),
        maker,
        called,
      };
    });
    const names = findCandidates(text, usage, lang).flatMap((candidate): Naming[] => {
      if (equipment.some((found) => found.start < candidate.end && candidate.start < found.end)) return [];
      const name = classifyName(text, candidate, usage, lang);
      if (!name) return [];
      const role = name.role && roleAt(name.role);
      const source = sourceOf(passage, candidate);
      return [{ kind: name.kind, name: name.words, role, source, maker: null, called: null }];
    });
    return [...designations, ...names];
  });
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
  return (
    a.join(' ') === b.join(' ') || synonymsOf(full).some((name) => nameWords(name).join(' ') === a.join(' '))
  );
}

/** Capitals throughout say less than mixed case ("REUTERS"); else the longer spelling is the fuller. */
function fuller(a: string, b: string): string {
  if (fold(a) === fold(b)) return a === a.toUpperCase() ? b : a;
  return b.length > a.length ? b : a;
}

/** Namings brought together, one group an entity: the fullest names first, so that a surname finds its only bearer. */
function groupNamings(namings: readonly Naming[]): Naming[][] {
  const groups: { name: string; kind: EntityKind; namings: Naming[] }[] = [];
  const byLength = [...namings].sort((a, b) => nameWords(b.name).length - nameWords(a.name).length);
  for (const naming of byLength) {
    const same = groups.filter((group) => {
      // one name is one entity, whatever a second reading takes it for
      if (fold(group.name) === fold(naming.name)) return true;
      return group.kind === naming.kind && isSame(naming.kind, naming.name, group.name);
    });
    const [only] = same;
    if (only && same.length === 1) {
      only.namings.push(naming);
      only.name = fuller(only.name, naming.name);
    } else if (!only) {
      groups.push({ name: naming.name, kind: naming.kind, namings: [naming] });
    }
    // a surname that two people share names neither
  }
  return groups.map((group) => group.namings);
}

function isBefore(a: Span, b: Span): boolean {
  return a.seed === b.seed ? a.start < b.start : a.seed < b.seed;
}

function firstOf(namings: readonly Naming[]): Naming | undefined {
  return namings.reduce<Naming | undefined>(
    (first, naming) => (first && !isBefore(naming.source, first.source) ? first : naming),
    undefined,
  );
}

/** Each role once a day: where one ends on another ("Venezuela's acting President"), the shorter says it. */
function rolesOf(namings: readonly Naming[]): Role[] {
  const roles = namings
    .flatMap(({ role }) => role ?? [])
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (isBefore(a.source, b.source) ? -1 : 1));
  const says = (long: Role, short: Role): boolean =>
    long.date === short.date && endsWith(nameWords(long.text), nameWords(short.text));
  return roles.filter(
    (role, index) =>
      !roles.some((other, at) => {
        if (at === index || !says(role, other)) return false;
        return fold(other.text) === fold(role.text) ? at < index : true;
      }),
  );
}

function kindOf(namings: readonly Naming[]): EntityKind {
  const votes = (kind: EntityKind): number => namings.filter((naming) => naming.kind === kind).length;
  return KINDS.reduce((best, kind) => (votes(kind) > votes(best) ? kind : best));
}

function slugOf(name: string, taken: ReadonlySet<string>): string {
  const slug = nameWords(name).join('-');
  let free = slug;
  for (let ordinal = 2; taken.has(free); ordinal++) free = `${slug}-${String(ordinal)}`;
  return free;
}

/** Entities without their mentions: people, places, equipment, organisations, each kind in the order of the seeds. */
export function draftEntities(namings: readonly Naming[]): Draft[] {
  const taken = new Set<string>();
  const groups = groupNamings(namings)
    .map((group) => ({ group, kind: kindOf(group), first: firstOf(group) }))
    .sort((a, b) => {
      if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
      return a.first && b.first && isBefore(a.first.source, b.first.source) ? -1 : 1;
    });
  return groups.map(({ group, kind }) => {
    const name = group.map((naming) => naming.name).reduce(fuller);
    const id = slugOf(name, taken);
    taken.add(id);
    const called = [...new Set(group.flatMap((naming) => naming.called ?? []))];
    const makers = [...new Set(group.flatMap((naming) => naming.maker ?? []))];
    const others = groups.filter((other) => other.group !== group).flatMap((other) => other.group);
    const aliases = generateAliases({ kind, name, makers, spellings: group.map((one) => one.name), others });
    return { entity: { id, kind, name, aliases, roles: rolesOf(group), sources: [], namedIn: [] }, called };
  });
}
