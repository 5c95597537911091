/** Entities with their mentions in the story, other spellings from the side file, and the countries it names. */

import { findCountries, fold, nameTable, tokenize, type Country, type Entity, type Span } from '../core';
import { distinctNames } from './aliases';
import type { Parts } from './arrange';
import { draftEntities, findNamings, type Draft, type Naming } from './entities';
import { readUsage } from './find-names';
import { findMentions, type Names } from './find-points';
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
  for (const [name, aliases] of Object.entries(side.value.aliases ?? {})) {
    const entity = drafts.find((draft) => fold(draft.entity.name) === fold(name))?.entity;
    if (!entity) {
      const known = drafts.map((draft) => draft.entity.name).join(', ');
      throw side.errorAt(['aliases', name], `the story has no entity "${name}"`, `it has: ${known}`);
    }
    entity.aliases = distinctNames([...entity.aliases, ...aliases], entity.name);
  }
}

/** An airport "in Springfield" is "Springfield airport" too, where it is the only one there. */
function addCityNames(drafts: readonly Draft[], material: readonly Material[]): void {
  const places = drafts.map(({ entity }) => entity).filter(({ kind }) => kind === 'place');
  const airports = places.filter(({ name }) => /\sairport$/iu.test(name));
  for (const city of places) {
    const there = airports.filter(({ name }) =>
      material.some(({ passage }) => passage.text.includes(`${name} in ${city.name}`)),
    );
    const [airport] = there;
    if (!airport || there.length > 1) continue;
    const spellings = [`${city.name} airport`, `${city.name} International Airport`];
    airport.aliases = distinctNames([...airport.aliases, ...spellings], airport.name);
  }
}

function namesOf(drafts: readonly Draft[], lang: string): Names {
  const entries = drafts.flatMap(({ entity: { id, kind, name, aliases } }) =>
    [name, ...aliases].map((spelling) => ({ id, kind, name: spelling })),
  );
  const called = new Map<string, string>();
  const classes = drafts.flatMap((draft) => draft.called);
  for (const draft of drafts) {
    for (const name of draft.called) {
      if (classes.filter((other) => other === name).length === 1) called.set(name, draft.entity.id);
    }
  }
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
  const add = (entity: Entity | undefined, source: Span, item: string | null): void => {
    if (!entity) return;
    const known = entity.sources.some(({ seed, start }) => seed === source.seed && start === source.start);
    if (!known) entity.sources.push(source);
    if (item !== null && !entity.namedIn.includes(item)) entity.namedIn.push(item);
  };
  for (const { passage, id } of material) {
    for (const mention of findMentions(passage.text, names)) {
      add(byId.get(mention.entity), sourceOf(passage, mention), id);
    }
  }
  for (const { name, source } of forms) {
    const bearer = drafts.find(({ entity }) =>
      [entity.name, ...entity.aliases].some((known) => fold(known) === fold(name)),
    );
    add(bearer?.entity, source, null);
  }
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
  addCityNames(drafts, material);
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
