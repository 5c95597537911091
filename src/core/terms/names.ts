/** Mentions of known names in a text: whole words only, whatever the case, accents, clitics and case endings. */

import { tokenize, type Token } from '../text/tokenize';
import { caseStem, nameForms, withoutArticle } from '../text/word-forms';
import type { EntityKind } from '../data/story';
import type { TextRange } from '../text/range';

/** A name to look for; several entries may stand for one `id`. */
export interface NameEntry {
  id: string;
  kind: EntityKind;
  name: string;
}

export interface NameMention extends TextRange {
  id: string;
  /** first token and how many */
  token: number;
  length: number;
}

/** A token of one or several names, and how they go on. */
interface Branch {
  norm: string;
  /** the name that ends here, and the how manyth it was */
  name: { id: string; order: number } | null;
  next: NameTable;
}

/** Names by their tokens, one after the other, each under every form that is looked for. */
export type NameTable = Map<string, Branch[]>;

/** A table of names; each token is entered as it stands and under its case stem. Of equal names the first counts. */
export function nameTable(entries: readonly NameEntry[]): NameTable {
  const table: NameTable = new Map();
  for (const [order, { id, name }] of entries.entries()) {
    let next = table;
    let last: Branch | null = null;
    for (const { norm } of tokenize(name)) {
      last = branchOf(next, norm, next === table ? withoutArticle(norm) : norm);
      next = last.next;
    }
    if (last) last.name ??= { id, order };
  }
  return table;
}

/** The branch of a token, which is made where there is none. */
function branchOf(table: NameTable, norm: string, bare: string): Branch {
  const known = table.get(norm)?.find((branch) => branch.norm === norm);
  if (known) return known;
  const branch: Branch = { norm, name: null, next: new Map() };
  for (const form of new Set([norm, caseStem(norm), bare])) {
    const branches = table.get(form) ?? [];
    branches.push(branch);
    table.set(form, branches);
  }
  return branch;
}

const CASED = /^[\p{Ll}\p{Lu}\p{Lt}]/u;
/** What may stand inside a name of several words. */
const INSIDE = /^[\s.\-‐‑’'ʼ–]{0,2}$/u;

/** Mentions in order of the text, the longest name first, none overlapping. */
export function findNames(
  table: NameTable,
  text: string,
  tokens: readonly Token[],
  lang: string | null,
): NameMention[] {
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length;) {
    const hit = nameAt(table, text, tokens, i, lang);
    if (hit) found.push(hit);
    i += hit?.length ?? 1;
  }
  return found;
}

/** The longest name that begins at a token, under the first of its forms that begins any. */
function nameAt(
  table: NameTable,
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): NameMention | null {
  const token = tokens[i];
  if (!token) return null;
  for (const form of nameForms(token.word, lang)) {
    const branches = table.get(form);
    const found = branches && longestOf(branches, text, tokens, i, lang);
    if (found) return found;
  }
  return null;
}

/** The longest name that goes on from branches of the token at `i`, or null where the text goes on otherwise. */
function longestOf(
  branches: readonly Branch[],
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): NameMention | null {
  let found: NameMention | null = null;
  let reached: readonly Branch[] = branches;
  const first = tokens[i];
  if (!first) return null;
  // in scripts with case a name has a capital, be it not the first ("aéroport Simon Bolivar"): "linus" is not Linus
  let written = !CASED.test(first.norm);
  for (let at = i; reached.length > 0; at++) {
    const token = tokens[at];
    if (!token) break;
    written ||= token.capital;
    const name = written && (at > i || isNameAlone(token, text)) ? earliestOf(reached) : null;
    if (name) found = { id: name.id, start: first.start, end: token.end, token: i, length: at - i + 1 };
    const next = tokens[at + 1];
    if (!next || !INSIDE.test(text.slice(token.end, next.start))) break;
    const forms = new Set(nameForms(next.word, lang));
    reached = [
      ...new Set(reached.flatMap((branch) => [...forms].flatMap((form) => branch.next.get(form) ?? []))),
    ];
  }
  return found;
}

function earliestOf(branches: readonly Branch[]): Branch['name'] {
  return branches.reduce<Branch['name']>(
    (best, { name }) => (name && (!best || name.order < best.order) ? name : best),
    null,
  );
}

/** A short word alone ("UN", "EU", "AP") is a name only in capitals: "eu" is Portuguese for "I", "un" French for "a". */
function isNameAlone({ norm, start, end }: Token, text: string): boolean {
  const written = text.slice(start, end);
  return !/^[a-z]{1,3}$/.test(norm) || written === written.toUpperCase();
}
