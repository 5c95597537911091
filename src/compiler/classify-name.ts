/** What a possible name names, by its own words, what stands beside it, and a general lexicon. */

import type { EntityKind } from '../core';
import { AGENCIES, fold } from '../core';
import { roleAfter, roleBefore, type FoundRole } from './find-roles';
import type { Candidate, Usage } from './find-names';
import { INITIALISMS } from './lexicon/agencies';
import { BELIEVED, SAID } from './lexicon/reporting';
import { ORGANISATION_WORDS, OTHER_INITIALS, PLACE_WORDS } from './lexicon/roles';
import { lookUpName } from './lookup-name';

export interface ClassifiedName extends Candidate {
  kind: Exclude<EntityKind, 'equipment'>;
  role: FoundRole | null;
}

const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,5}$/u;
/** Bodies that news names by one word. */
const BODIES = new Set([
  'congress',
  'senate',
  'parliament',
  'kremlin',
  'pentagon',
  'vatican',
  'knesset',
  'bundestag',
]);
const LOCATIVE = /(?:^|\s)(?:in|near|outside|at|from|via|around)\s$/iu;
const NEXT_WORD = /^,?\s(?:(?:also|has|have|had|later)\s)?(?<word>\p{Ll}+)/u;
const organisations = new Set([...AGENCIES, ...INITIALISMS].flat().map(fold));
const speaking = new Set([...SAID, ...BELIEVED]);

function byWords(words: string): ClassifiedName['kind'] | null {
  const parts = fold(words).split(' ');
  const last = parts.at(-1) ?? '';
  if (organisations.has(fold(words))) return 'organisation';
  if (parts.length > 1 && PLACE_WORDS.has(last)) return 'place';
  if (parts.length === 1) return BODIES.has(last) ? 'organisation' : null;
  if (lookUpName(words) === 'place') return 'place';
  if (ORGANISATION_WORDS.has(last)) return 'organisation';
  return parts[1] === 'of' && ORGANISATION_WORDS.has(parts[0] ?? '') ? 'organisation' : null;
}

function kindOf(
  text: string,
  name: Candidate,
  role: FoundRole | null,
  usage: Usage,
): ClassifiedName['kind'] | null {
  const { words, start, end } = name;
  if (OTHER_INITIALS.has(fold(words))) return null;
  const own = byWords(words);
  if (own) return own;
  const listed = lookUpName(words);
  const several = words.includes(' ');
  if (role && (several || listed !== 'place')) return role.of;
  if (listed && listed !== 'equipment') return listed;
  const next = NEXT_WORD.exec(text.slice(end, end + 30))?.groups?.['word'] ?? '';
  if (several && speaking.has(next)) return 'person';
  if (ACRONYM.test(words)) {
    return usage.lowered.has(fold(words)) ? null : 'organisation';
  }
  const located = LOCATIVE.test(text.slice(Math.max(0, start - 9), start));
  return located && /^, \p{Lu}/u.test(text.slice(end, end + 3)) ? 'place' : null;
}

/** The name with its kind and role, or null where nothing tells what it names. */
export function classifyName(
  text: string,
  name: Candidate,
  usage: Usage,
  lang: string,
): ClassifiedName | null {
  const role = roleBefore(text, name.start, lang) ?? roleAfter(text, name.end, lang);
  const kind = kindOf(text, name, role, usage);
  if (!kind) return null;
  return { ...name, kind, role: role?.of === kind ? role : null };
}
