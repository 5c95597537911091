/** A number as its words are added one after the other. */

import type { NumberTable, NumberWord } from './number-table';

export interface State {
  /** what larger sizes made of what was before them, the size beside the value */
  parts: readonly { value: number; size: number }[];
  /** below a thousand, before any size */
  group: number;
  collective: boolean;
  fraction: boolean;
  size: number;
  /** nothing more follows */
  done: boolean;
}

export const EMPTY: State = { parts: [], group: 0, collective: false, fraction: false, size: 1, done: false };

/** Hundreds are counted below so many: "nineteen hundred". */
const MOST_HUNDREDS = 20;

/** A number with the words of an atom added, null where they are none of it. */
export function addAll(
  table: NumberTable,
  state: State,
  atom: { words: readonly NumberWord[]; joined: boolean },
  isFirst: boolean,
): State | null {
  let now: State | null = state;
  let first = isFirst;
  for (const word of atom.words) {
    now = now && addWord(table, now, word, atom.joined, first);
    first = false;
  }
  return now;
}

function addWord(
  table: NumberTable,
  state: State,
  { value, kind }: NumberWord,
  joined: boolean,
  isFirst: boolean,
): State | null {
  const { parts, group } = state;
  const last = parts.at(-1);
  switch (kind) {
    case 'collective':
      if (parts.length > 0 || group >= 100) return null;
      return {
        ...state,
        group: Math.max(group, state.fraction ? group : 1) * value,
        collective: true,
        size: value,
        fraction: false,
        done: true,
      };
    case 'added':
    case 'fraction':
      return addFraction(state, value, joined || kind === 'added', isFirst);
    case 'digits':
      if (isFirst) return { ...state, group: value };
      return last && group === 0 && value < last.size ? { ...state, group: value } : null;
    case 'hundred':
      // "thirteen hundred", and never "entre noventa y cien"
      if (state.fraction || group >= MOST_HUNDREDS || (last && last.size <= value)) return null;
      return { ...state, group: (group || 1) * value };
    case 'scale': {
      if (state.fraction && group < 1) return null;
      const smaller = parts.filter((part) => part.size < value);
      const larger = parts.slice(0, parts.length - smaller.length);
      if (larger.some((part) => part.size <= value)) return null;
      const sum = smaller.reduce((all, part) => all + part.value, group);
      return {
        ...state,
        parts: [...larger, { value: (sum || 1) * value, size: value }],
        group: 0,
        fraction: false,
        size: value,
      };
    }
    case 'cardinal':
      if (state.fraction || !Number.isInteger(group)) return null;
      if (isFirst) return { ...state, group: value };
      if (group === 0) return last && value < last.size ? { ...state, group: value } : null;
      if (fits(group, value, table.vigesimal)) return { ...state, group: group + value };
      if (table.vigesimal && group % 100 === 4 && value === 20) return { ...state, group: group + 76 };
      // ones before tens: خمسة وثلاثين
      if (joined && table.prefix !== undefined && group % 100 > 0 && group % 100 < 10 && isTen(value))
        return { ...state, group: group + value };
      return null;
  }
}

function addFraction(state: State, value: number, joined: boolean, isFirst: boolean): State | null {
  const { parts, group } = state;
  const last = parts.at(-1);
  if (isFirst) return joined ? null : { ...state, group: value, fraction: true };
  if (joined && group > 0) return { ...state, group: group + value };
  if (joined && last)
    return { ...state, parts: [...parts.slice(0, -1), { ...last, value: last.value + value * last.size }] };
  // "one half", "eine halbe"
  return parts.length === 0 && group === 1 ? { ...state, group: value, fraction: true } : null;
}

const isTen = (value: number) => value % 10 === 0 && value >= 20 && value < 100;

/** "Thirty" takes "five" and never "forty": a smaller cardinal joins a rounder one. "soixante-dix", "quatre-vingt-dix" add up too. */
function fits(group: number, value: number, vigesimal: boolean): boolean {
  if (value >= 100) return group >= 1000 && value < 1000 && group % 1000 === 0;
  if (group % 100 === 0) return true;
  return group % 10 === 0 && (value < 10 || (vigesimal && value < 20 && [60, 80].includes(group % 100)));
}
