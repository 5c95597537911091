/**
 * What a general lexicon (compromise) says of a name by itself. Context is left to our own rules: on the bundled seeds its
 * own reading of sentences takes "January," for a person and misses four of seven people and four of five places.
 */

import nlp from 'compromise/two';
import type { EntityKind } from '../core';

const known = new Map<string, EntityKind | null>();

/** Names in capitals ("CARACAS") are looked up as others are written. */
function asWritten(name: string): string {
  return name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Person, place or organisation as the lexicon has it; null where it has not. Countries are places. */
export function lookUpName(name: string): EntityKind | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const doc = nlp(asWritten(name));
  let kind: EntityKind | null = null;
  if (doc.match('^#Place+$').found) kind = 'place';
  else if (doc.match('^#Organization+$').found) kind = 'organisation';
  else if (
    name.includes(' ')
      ? doc.match('^#FirstName').found || doc.match('^#Person+$').found
      : doc.match('^#LastName$').found
  )
    kind = 'person';
  known.set(name, kind);
  return kind;
}

/** Whether a word that begins a sentence is an everyday word there, and no part of a name. */
export function isEverydayWord(word: string): boolean {
  const lower = nlp(word.toLowerCase());
  return !lower.has('#Noun') || lower.has('(#Verb|#Adjective|#Determiner|#Value|#Pronoun)');
}
