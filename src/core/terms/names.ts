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

interface Node {
  id: string;
  kind: EntityKind;
  rest: string[];
}

/** Names indexed by the form of their first token. */
export type NameTable = Map<string, Node[]>;

/** A table of names; each is entered as it stands and under its case stem. */
export function nameTable(entries: readonly NameEntry[]): NameTable {
  const table: NameTable = new Map();
  for (const { id, kind, name } of entries) {
    const norms = tokenize(name).map((token) => token.norm);
    const [first, ...rest] = norms;
    if (first === undefined) continue;
    for (const form of new Set([first, caseStem(first), withoutArticle(first)])) {
      const nodes = table.get(form) ?? [];
      nodes.push({ id, kind, rest });
      table.set(form, nodes);
    }
  }
  for (const nodes of table.values()) nodes.sort((a, b) => b.rest.length - a.rest.length);
  return table;
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

function nameAt(
  table: NameTable,
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): NameMention | null {
  const token = tokens[i];
  if (!token) return null;
  for (const form of nameForms(token.norm, lang)) {
    for (const node of table.get(form) ?? []) {
      const length = node.rest.length + 1;
      // in scripts with case a name has a capital, be it not the first ("aéroport Simon Bolivar"): "linus" is not Linus
      if (CASED.test(token.norm) && !tokens.slice(i, i + length).some(({ capital }) => capital)) continue;
      const last = matchRest(node, text, tokens, i, lang);
      if (last !== null) return { id: node.id, start: token.start, end: last.end, token: i, length };
    }
  }
  return null;
}

/** The last token of the name that begins at `i`, or null where the text goes on otherwise. */
function matchRest(
  node: Node,
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): Token | null {
  let last = tokens[i];
  for (const [k, norm] of node.rest.entries()) {
    const token = tokens[i + 1 + k];
    if (!token || !last) return null;
    const between = text.slice(last.end, token.start);
    if (!INSIDE.test(between)) return null;
    if (
      token.norm !== norm &&
      !nameForms(token.norm, lang).some((form) => form === norm || form === caseStem(norm))
    )
      return null;
    last = token;
  }
  if (!last) return null;
  // a short word alone ("UN", "EU", "AP") is a name only in capitals: "eu" is Portuguese for "I", "un" French for "a"
  const first = tokens[i];
  if (first && node.rest.length === 0 && /^[a-z]{1,3}$/.test(first.norm)) {
    const written = text.slice(first.start, first.end);
    if (written !== written.toUpperCase()) return null;
  }
  return last;
}
