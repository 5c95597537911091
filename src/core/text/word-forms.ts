/** What languages hang on words: clitics in front, case endings behind. Enough to find a name, never to change one. */

import { endingRules } from './endings';
import { perLanguage } from './known-languages';
import { oncePerWord } from './once-per-word';
import type { Word } from './tokenize';

const ARABIC = /^\p{sc=Arabic}/u;
const CYRILLIC = /^\p{sc=Cyrillic}/u;

/** Conjunction, preposition and article that Arabic writes as one word with what follows. */
const ARABIC_CLITICS = [/^[وف](?=\p{L}{3})/u, /^[بلك](?=\p{L}{3})/u, /^(?:ال|ل)(?=\p{L}{3})/u];

/** The preposition and the article written as one, which drop a letter between them. */
const ARABIC_TO_THE = /^لل(?=\p{L}{2})/u;

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

/** The forms left when Arabic clitics are taken off one after the other: "وبموسكو" is "بموسكو" and "موسكو". */
export function withoutClitics(norm: string): string[] {
  if (!ARABIC.test(norm)) return [];
  const forms: string[] = [];
  let form = norm;
  for (const clitic of ARABIC_CLITICS) {
    // "للصين" is "ل" and "الصين"
    if (ARABIC_TO_THE.test(form)) forms.push(form.replace(ARABIC_TO_THE, 'ال'));
    const rest = form.replace(clitic, '');
    if (rest !== form) forms.push(rest);
    form = rest;
  }
  return forms;
}

/** An Arabic word without its article, as tables list it beside the written form; other words as they are. */
export function withoutArticle(norm: string): string {
  return norm.replace(/^ال(?=\p{sc=Arabic}{3})/u, '');
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

/** Endings of a name in the other cases by the letter on which the first one ends, folded; consonants add theirs. */
const CYRILLIC_CASES: Record<string, string> = {
  а: 'ы и і е у ои еи ою ею',
  я: 'и і е ю еи ею єю',
  ь: 'я ю и і е ем єм ью',
  и: 'я ю е і ем єм ів ам ами ах',
  ы: 'ов ам ами ах',
};
const AFTER_CONSONANT = 'а у ом ем е і ові';
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;

/** The other cases of a Cyrillic name that is given in the first one, folded, and some that do not exist. */
export function caseForms(norm: string): string[] {
  const endings = CONSONANT.test(norm) ? AFTER_CONSONANT : CYRILLIC_CASES[norm.slice(-1)];
  const stem = CONSONANT.test(norm) ? norm : norm.slice(0, -1);
  return endings?.split(' ').map((ending) => stem + ending) ?? [];
}

/** What a country's Arabic name ends on before the ending of its people is put there, folded: "فرنسا" becomes "فرنسي". */
const ARABIC_NAME_END = /(?:يا|يه|ا|ه)$/;
const ARABIC_PEOPLE = ['ي', 'يه', 'يا', 'يين', 'يون'];

/** The Arabic adjectives of a country's name, folded; none of a name in another script. */
export function peopleForms(norm: string): string[] {
  if (!ARABIC.test(norm)) return [];
  const stems = new Set([norm, norm.replace(/ستان$/, '')].map((name) => name.replace(ARABIC_NAME_END, '')));
  return [...stems].flatMap((stem) => ARABIC_PEOPLE.map((ending) => stem + ending));
}

const formsOfNames = perLanguage(({ inflection }) => {
  const withoutEnding = endingRules(inflection.names);
  return oncePerWord((norm): readonly string[] => {
    const forms = [norm, ...withoutClitics(norm)];
    for (const form of [caseStem(norm), withoutEnding(norm)]) {
      if (form !== null && form !== norm) forms.push(form);
    }
    return forms;
  });
});

/** Every form under which a word of a text may stand in a table of names, the likeliest first. */
export function nameForms(word: Word, lang: string | null): readonly string[] {
  return formsOfNames(lang)(word);
}
