/** What is read of a corpus row, in the row's own notation. */

import { findDates, findQuantities, fold, tokenize, type Quantity } from '../../../src/core';
import { quantityWords } from '../../../src/core/quantity/quantity-words';
import { attributionIn } from '../../../src/core/sayings/attribution';
import { officesBeside } from '../../../src/core/sentence/offices';
import type { Term } from '../../../src/core/terms/meanings';
import { termsOf } from '../../../src/core/terms/terms';
import { WRITTEN, type Row, type RowPart } from './row';

/** For each part of a row what it states and what is read, equal where the row is read as it stands. */
export function readRow(row: Row, lang: string): Record<RowPart, { stated: unknown; read: unknown }> {
  const {
    text,
    written = WRITTEN,
    quantities,
    days,
    roles = {},
    source,
    meanings = [],
    notMeanings = [],
  } = row;
  const { terms } = termsOf(text, lang);
  const isHeld = (name: string) => terms.has(`k:${name}` as Term);
  return {
    quantities: {
      stated: quantities,
      read: findQuantities(text, lang).map(({ quantity }, i) => noted(quantity, quantities[i] ?? '', lang)),
    },
    days: {
      stated: days,
      read: findDates(text, lang, written).map(({ date: { from, to } }) =>
        from === to ? from : `${from}..${to}`,
      ),
    },
    roles: {
      stated: roles,
      read: Object.fromEntries(
        Object.entries(roles).map(([name, office]) => [name, officeIn(text, lang, name, office)]),
      ),
    },
    source: { stated: source, read: attributionIn(text, lang) },
    meanings: {
      stated: { held: meanings, other: [] },
      read: { held: meanings.filter(isHeld), other: notMeanings.filter(isHeld) },
    },
  };
}

/** By which the larger figure of a result is multiplied. */
const SIDE = 1000;

/** A quantity as a row writes it; what it counts as `stated` does, where the noun there is of the same class. */
function noted({ low, high, hedge, unit, counted }: Quantity, stated: string, lang: string): string {
  const result = `${String(Math.floor(low / SIDE))}-${String(low % SIDE)}`;
  const value = unit === 'score' ? result : low === high ? String(low) : `${String(low)}..${String(high)}`;
  const noun = /"(.*)"/.exec(stated)?.[1];
  const isNoun =
    noun !== undefined &&
    (counted === `word:${fold(noun)}` || quantityWords(lang).counted(tokenize(noun), 0)?.value === counted);
  const what = unit ?? (isNoun ? `"${noun}"` : (counted ?? ''));
  return [...(hedge === 'exact' ? [] : [hedge]), value, what].join(' ');
}

/** The office that a sentence gives a name: the stated one if it is among them, else the first, or null. */
function officeIn(text: string, lang: string, name: string, stated: string | null): string | null {
  const start = text.indexOf(name);
  if (start < 0) return `no "${name}" in the sentence`;
  const offices = officesBeside({ text, lang }, { start, end: start + name.length }).map(
    ({ office }) => office,
  );
  return offices.find((office) => office === stated) ?? offices[0] ?? null;
}
