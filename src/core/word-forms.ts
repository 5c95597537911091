/** What languages hang on words: clitics in front, case endings behind. Enough to find a name, never to change one. */

const ARABIC = /^\p{sc=Arabic}/u;
const CYRILLIC = /^\p{sc=Cyrillic}/u;

/** Conjunctions, prepositions and the article that Arabic writes as one word with what follows. */
const ARABIC_CLITICS = /^(?:[وف]?[بلك]?(?:ال)?|لل)(?=\p{L}{3})/u;

/** Case endings of names in Russian, Ukrainian and Bulgarian, folded (й is и), longest first. */
const CYRILLIC_ENDINGS = [
  'ого',
  'его',
  'ому',
  'ему',
  'ами',
  'ями',
  'ах',
  'ях',
  'ом',
  'ем',
  'ои',
  'еи',
  'ою',
  'ею',
  'ым',
  'им',
  'ов',
  'ев',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'и',
  'ы',
  'і',
  'о',
  'ь',
];

/** No fewer letters than this stay when an ending is taken off. */
const SHORTEST_NAME = 3;

/** The form without Arabic clitics, or null where there are none: "وموسكو" is "موسكو". */
export function withoutClitics(norm: string): string | null {
  if (!ARABIC.test(norm)) return null;
  const clitics = ARABIC_CLITICS.exec(norm)?.[0] ?? '';
  return clitics === '' ? null : norm.slice(clitics.length);
}

/** A form under which all cases of a name meet: Cyrillic without its endings, others as they are. */
export function caseStem(norm: string): string {
  if (!CYRILLIC.test(norm)) return norm;
  let stem = norm;
  for (;;) {
    const ending = CYRILLIC_ENDINGS.find(
      (end) => stem.endsWith(end) && stem.length - end.length >= SHORTEST_NAME,
    );
    if (ending === undefined) return stem;
    stem = stem.slice(0, -ending.length);
  }
}

/** Every form under which a token of a text may stand in a table of names, the likeliest first. */
export function nameForms(norm: string): string[] {
  const forms = [norm];
  const bare = withoutClitics(norm);
  if (bare !== null) forms.push(bare);
  const stem = caseStem(norm);
  if (stem !== norm) forms.push(stem);
  // genitives that are written without an apostrophe: "Maduros", "Moskaus"
  if (/^[a-z]{4,}s$/.test(norm)) forms.push(norm.slice(0, -1));
  return forms;
}
