/** The entities of a story: every name that its text introduces, under one fullest spelling, with roles and other spellings. */

import { fold, type Entity, type EntityKind, type Role, type Span, type TextRange } from '../core';
import { generateAliases } from './aliases';
import { classifyName } from './classify-name';
import { findEquipment } from './find-equipment';
import { findCandidates, type Usage } from './find-names';
import { fuller, groupNamings, type Naming } from './group-namings';
import type { Material } from './material';
import { nameWords } from './name-key';
import { sourceOf } from './passage';

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
    let next = 0;
    const names = findCandidates(text, usage, lang).flatMap((candidate): Naming[] => {
      while ((equipment[next]?.end ?? Infinity) <= candidate.start) next += 1;
      if ((equipment[next]?.start ?? Infinity) < candidate.end) return [];
      const name = classifyName(text, candidate, usage, lang);
      if (!name) return [];
      const role = name.role && roleAt(name.role);
      const source = sourceOf(passage, candidate);
      return [{ kind: name.kind, name: name.words, role, source, maker: null, called: null }];
    });
    return [...designations, ...names];
  });
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
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (isBefore(a.source, b.source) ? -1 : 1))
    .map((role) => ({ role, words: nameWords(role.text) }));
  const keyOf = (role: Role, words: readonly string[]): string => `${role.date ?? ''} ${words.join(' ')}`;
  const first = new Map<string, Role>();
  for (const { role, words } of roles) {
    const key = keyOf(role, words);
    if (!first.has(key)) first.set(key, role);
  }
  return roles.flatMap(({ role, words }) => {
    const repeats = first.get(keyOf(role, words)) !== role;
    const shorter = words.some((_, index) => index > 0 && first.has(keyOf(role, words.slice(index))));
    return repeats || shorter ? [] : [role];
  });
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
  const bearers = groupsBy(groups, (naming) => (naming.kind === 'person' ? nameWords(naming.name) : []));
  const makers = groupsBy(groups, ({ maker }) => (maker === null ? [] : [fold(maker)]));
  return groups.map(({ group, kind }) => {
    const name = group.map((naming) => naming.name).reduce(fuller);
    const id = slugOf(name, taken);
    taken.add(id);
    const called = [...new Set(group.flatMap((naming) => naming.called ?? []))];
    const aliases = generateAliases({
      kind,
      name,
      makers: [...new Set(group.flatMap((naming) => naming.maker ?? []))],
      spellings: group.map((one) => one.name),
      isNameOfOther: (word) => hasOther(bearers.get(word), group),
      isMakerOfOther: (maker) => hasOther(makers.get(fold(maker)), group),
    });
    return { entity: { id, kind, name, aliases, roles: rolesOf(group), sources: [], namedIn: [] }, called };
  });
}

/** The groups that have each of the keys of their namings. */
function groupsBy(
  groups: readonly { group: Naming[] }[],
  keysOf: (naming: Naming) => string[],
): Map<string, Set<Naming[]>> {
  const having = new Map<string, Set<Naming[]>>();
  for (const { group } of groups) {
    for (const key of group.flatMap(keysOf)) having.set(key, (having.get(key) ?? new Set()).add(group));
  }
  return having;
}

function hasOther(groups: ReadonlySet<Naming[]> | undefined, own: Naming[]): boolean {
  return groups !== undefined && (groups.size > 1 || !groups.has(own));
}
