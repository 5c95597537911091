/**
 * What a general lexicon (compromise) says of a name by itself. Context is left to our own rules: on the bundled seeds its
 * own reading of sentences takes "January," for a person and misses four of seven people and four of five places.
 */

import nlp from 'compromise/two';
import { RecentlyUsed, type EntityKind } from '../core';

/**
 * UTF-16 units of a name at most, with what stands before it. The longest true name of 2,900 articles has 88, with its titles
 * under 150; longer runs of capitals are headlines and lists. Higher only costs time: titles are taken off word by word.
 */
export const LONGEST_NAME = 200;

/** Answers kept, a lookup being the dearest step of compiling (0.2 ms): more than there are names in the longest report measured. */
const KEPT = 5000;
const kinds = new RecentlyUsed<string, { kind: EntityKind | null }>(KEPT);
const everyday = new RecentlyUsed<string, boolean>(KEPT);

const PLACE = nlp.parseMatch('^#Place+$');
const ORGANISATION = nlp.parseMatch('^#Organization+$');
const FIRST_NAME = nlp.parseMatch('^#FirstName');
const PERSON = nlp.parseMatch('^#Person+$');
const SURNAME = nlp.parseMatch('^#LastName$');
const NOUN = nlp.parseMatch('#Noun');
const OTHER = nlp.parseMatch('(#Verb|#Adjective|#Determiner|#Value|#Pronoun)');

/** Names in capitals ("CARACAS") are looked up as others are written. */
function asWritten(name: string): string {
  return name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Person, place or organisation as the lexicon has it; null where it has not, and for what is too long. Countries are places. */
export function lookUpName(name: string): EntityKind | null {
  if (name.length > LONGEST_NAME) return null;
  return kinds.get(name, () => ({ kind: kindOf(name) })).kind;
}

function kindOf(name: string): EntityKind | null {
  const doc = nlp(asWritten(name));
  if (doc.has(PLACE)) return 'place';
  if (doc.has(ORGANISATION)) return 'organisation';
  const isPerson = name.includes(' ') ? doc.has(FIRST_NAME) || doc.has(PERSON) : doc.has(SURNAME);
  return isPerson ? 'person' : null;
}

/** Whether a word that begins a sentence is an everyday word there, and no part of a name. */
export function isEverydayWord(word: string): boolean {
  return everyday.get(word, () => {
    const lower = nlp(word.toLowerCase());
    return !lower.has(NOUN) || lower.has(OTHER);
  });
}
