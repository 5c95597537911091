/** Entities with their mentions in the story, other spellings from the side file, and the countries it names. */

import {
  findCountries,
  findNames,
  fold,
  nameTable,
  tokenize,
  type Country,
  type Entity,
  type Span,
} from '../core';
import { distinctNames } from './aliases';
import type { Parts } from './arrange';
import { draftEntities, findNamings, type Draft } from './entities';
import { readUsage } from './find-names';
import { findMentions, type Names } from './find-points';
import type { Naming } from './group-namings';
import type { Material } from './material';
import { sourceOf, type Passage } from './passage';
import type { ReadSideFile } from './side-file';
import { findWaypoints } from './waypoints';

/** An organisation that a form, not a sentence, names: outlet, agency of a credit. */
function organisation(name: string, source: Span): Naming {
  return { kind: 'organisation', name, role: null, source, maker: null, called: null };
}

function creditNamings({ credits, outlet }: Parts): Naming[] {
  const found = outlet ? [organisation(outlet.name, outlet.source)] : [];
  if (credits) {
    const { body, agencies } = credits;
    for (const agency of agencies) {
      const start = body.text.lastIndexOf(agency);
      found.push(organisation(agency, sourceOf(body, { start, end: start + agency.length })));
    }
  }
  return found;
}

function addAliases(drafts: readonly Draft[], side: ReadSideFile): void {
  const bearers = new Map(drafts.toReversed().map(({ entity }) => [fold(entity.name), entity]));
  const added = new Map<Entity, string[]>();
  for (const [name, aliases] of Object.entries(side.value.aliases ?? {})) {
    const entity = bearers.get(fold(name));
    if (!entity) {
      const known = drafts.map((draft) => draft.entity.name).join(', ');
      throw side.errorAt(['aliases', name], `the story has no entity "${name}"`, `it has: ${known}`);
    }
    const all = added.get(entity) ?? [...entity.aliases];
    for (const alias of aliases) all.push(alias);
    added.set(entity, all);
  }
  for (const [entity, aliases] of added) entity.aliases = distinctNames(aliases, entity.name);
}

/** An airport "in Springfield" is "Springfield airport" too, where it is the only one there. */
function addCityNames(drafts: readonly Draft[], material: readonly Material[], lang: string): void {
  const places = new Map(
    drafts.flatMap(({ entity }) => (entity.kind === 'place' ? [[entity.id, entity] as const] : [])),
  );
  const table = nameTable([...places.values()]);
  const airports = new Map<Entity, Set<Entity>>();
  for (const { passage } of material) {
    const mentions = findNames(table, passage.text, tokenize(passage.text), lang);
    mentions.forEach((mention, index) => {
      const next = mentions[index + 1];
      const [airport, city] = [places.get(mention.id), places.get(next?.id ?? '')];
      if (!next || !airport || !city || passage.text.slice(mention.end, next.start) !== ' in ') return;
      if (/\sairport$/iu.test(airport.name))
        airports.set(city, (airports.get(city) ?? new Set()).add(airport));
    });
  }
  for (const city of places.values()) {
    const [airport, other] = airports.get(city) ?? [];
    if (!airport || other) continue;
    const spellings = [`${city.name} airport`, `${city.name} International Airport`];
    airport.aliases = distinctNames([...airport.aliases, ...spellings], airport.name);
  }
}

function namesOf(drafts: readonly Draft[], lang: string): Names {
  const entries = drafts.flatMap(({ entity: { id, kind, name, aliases } }) =>
    [name, ...aliases].map((spelling) => ({ id, kind, name: spelling })),
  );
  const called = new Map<string, string>();
  const shared = new Set<string>();
  for (const draft of drafts) {
    for (const name of draft.called) {
      if (called.has(name)) shared.add(name);
      called.set(name, draft.entity.id);
    }
  }
  for (const name of shared) called.delete(name);
  return {
    lang,
    table: nameTable(entries),
    kinds: new Map(drafts.map(({ entity }) => [entity.id, entity.kind])),
    called,
  };
}

function isBefore(a: Span, b: Span): number {
  return a.seed === b.seed ? a.start - b.start : a.seed < b.seed ? -1 : 1;
}

/** Each entity's places in the story, in order, and the facts and coverage that name it. */
function addMentions(
  drafts: readonly Draft[],
  material: readonly Material[],
  forms: readonly Naming[],
  names: Names,
): void {
  const byId = new Map(drafts.map(({ entity }) => [entity.id, entity]));
  const seen = new Set<string>();
  const isNew = (key: string): boolean => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const add = (entity: Entity | undefined, source: Span, item: string | null): void => {
    if (!entity) return;
    if (isNew(`${entity.id} at ${source.seed} ${String(source.start)}`)) entity.sources.push(source);
    if (item !== null && isNew(`${entity.id} in ${item}`)) entity.namedIn.push(item);
  };
  for (const { passage, id } of material) {
    for (const mention of findMentions(passage.text, names)) {
      add(byId.get(mention.entity), sourceOf(passage, mention), id);
    }
  }
  const bearers = new Map(
    drafts
      .toReversed()
      .flatMap(({ entity }) =>
        [entity.name, ...entity.aliases].map((spelling) => [fold(spelling), entity] as const),
      ),
  );
  for (const { name, source } of forms) add(bearers.get(fold(name)), source, null);
  for (const { entity } of drafts) entity.sources.sort(isBefore);
}

/** The entities of the story, and the table by which its facts find them. Throws SeedError for an alias of nobody. */
export function compileEntities(
  parts: Parts,
  material: readonly Material[],
  side: ReadSideFile,
  lang: string,
): { entities: Entity[]; names: Names } {
  const prose = material.filter((one) => one.prose).map(({ passage }) => passage.text);
  const forms = creditNamings(parts);
  const namings = [...findNamings(material, readUsage(prose, lang), lang), ...forms];
  const drafts = draftEntities([...namings, ...findWaypoints(material, namings, lang)]);
  addCityNames(drafts, material, lang);
  addAliases(drafts, side);
  const names = namesOf(drafts, lang);
  addMentions(drafts, material, forms, names);
  return { entities: drafts.map(({ entity }) => entity), names };
}

/** The countries that the story names, in the order of their first mention. */
export function countriesIn(material: readonly Material[], lang: string): Country[] {
  const countries = new Map<string, Country>();
  const add = (passage: Passage): void => {
    for (const { code, start, end } of findCountries(tokenize(passage.text), lang)) {
      const country = countries.get(code) ?? { code, sources: [] };
      country.sources.push(sourceOf(passage, { start, end }));
      countries.set(code, country);
    }
  };
  for (const { passage } of material) add(passage);
  return [...countries.values()];
}
