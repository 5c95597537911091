/**
 * What a language is made of, as far as Nutgraf reads it: one object of this type a language, in a file of its own beside this
 * one. Words stand as people write them; case, accents and typographic variants are folded when a list is read.
 */

import type { NumberWords, Approximations, RangeWords, UncountedWords } from './number-words';
import type { CountedClass, Meaning, Office } from './meanings';
import type { TimeWords } from './time-words';
import type { UnitName } from './units';
import type { Endings, Words } from './words';

export interface Language {
  /** the commonest words, never evidence of a story: enough to tell the language from others, 60 or more */
  stopwords: Words;
  sentences: SentenceWords;
  inflection: Inflection;
  numbers: NumberWords;
  approximations: Approximations;
  /** between two figures of one range: "90 to 100", "between 90 and 100" */
  ranges: RangeWords;
  /** by which a figure or measure takes its noun: "100 of its soldiers", "35 tonnes of equipment" */
  partitives: Words;
  /** units of measure and of money by name */
  units: Partial<Record<UnitName, Words>>;
  /** short forms, which count only right behind the figure: "35t", "2 Std." */
  shortUnits: Partial<Record<UnitName, Words>>;
  /** stand before their figure: "magnitude 6.1", "aged 55"; short forms of money may too ("USD 5 million") */
  unitsBefore: Partial<Record<UnitName, Words>>;
  /** nouns by what they count */
  counted: Partial<Record<CountedClass, Words>>;
  /** nouns that say "two" by their form: the Arabic dual; `word`: those of no class */
  duals?: Partial<Record<CountedClass | UnitName | 'word', Words>>;
  /** what a unit's word says in other company: `beside`: in its clause; `behind`: the word that it describes, right before the figure */
  otherwise?: Partial<Record<UnitName, { means: UnitName | CountedClass; beside?: Words; behind?: Words }>>;
  /** what is counted by a figure that stands alone behind such words: "the death toll rose to 61" */
  tolls: Partial<Record<CountedClass, Words>>;
  /** what tells in their clause that two figures are one result ("beat Malta 3-1"), and words between them ("3 a 1") */
  scores: { beside: Words; to: Words };
  uncounted: UncountedWords;
  time: TimeWords;
  reporting: ReportingWords;
  /** what tells that something was not so, or is not said to have been so */
  unasserted: UnassertedWords;
  clauses: ClauseWords;
  /** what tells that a figure is no count of the whole */
  shares: ShareWords;
  offices: OfficeWords;
  countries: CountryWords;
  /**
   * words by what they say; "interim+president" says two things at once ("Übergangspräsident"); "…" stands for words between the
   * halves of a phrase: "traf … ein"
   */
  meanings: Partial<Record<Meaning | `${Meaning}+${Meaning}`, Words>>;
  /** the same words where they are meant otherwise; of several that fit the first decides */
  senses: readonly Sense[];
}

/** What words say in place of what `meanings` and `counted` have them for; nothing where `says` is null. */
export interface Sense {
  /** of a phrase the words inside say nothing of their own: "suicide bomber", "entró en vigor" */
  words: Words;
  says: Meaning | `${Meaning}+${Meaning}` | null;
  /** only where one of these stands near by: a "strike" beside a "union" */
  beside?: Words;
}

export interface SentenceWords {
  /** words after whose full stop the sentence goes on, written without it: titles, ranks, months, units */
  abbreviations: Words;
  /** those that a sentence may end with as well, written without the last stop: "p.m, Inc"; they decide before the others */
  closing: Words;
  /** the same where a number follows ("No. 5"); as an answer ("said no.") they end the sentence */
  beforeNumber: Words;
  /** words that begin a new sentence after an initialism ("in the U.S. The ...") and rarely follow one inside a sentence */
  starters: Words;
  /** ordinals carry a full stop: "am 23. März" */
  ordinalPoint: boolean;
}

export interface Inflection {
  /** endings of names in other cases than the first: "s>" for "Moskaus", "iego>i" for "Kowalskiego" */
  names: Endings;
  /** endings of common words, in one or two rounds, so that forms of one word meet in one stem; empty: none are taken off */
  stems: [first: Endings, second: Endings];
  /** in a noun group the counted head comes last: "military transport planes" */
  headLast: boolean;
  /** endings of plural nouns, by which the head is found among words that no list has: "two Norwegian ferries" */
  plurals?: Words;
  /** endings of adjectives in the cases that follow a figure, which are not what is counted: "двадцать старых домов" */
  adjectives?: Words;
  /** endings of nouns in the plural that follows a figure, behind a word that describes them: "пять военных грузовиков" */
  genitives?: Words;
  /** endings of finite verbs, before which such a word is a noun: "двое полицейских погибли" */
  verbs?: Words;
  /** nouns and units of the lists that describe a noun beside them as often: "пять военных грузовиков", "trzy złote medale" */
  adjectival?: Words;
}

/** How news names a source. */
export interface ReportingWords {
  /** stand before a source: "according to" */
  before: Words;
  /** stand behind one: "Angaben zufolge" */
  behind: Words;
  /** of saying: they follow their source, or precede it after a quotation */
  verbs: Words;
  /** of saying beside a quotation alone: "...?” she asked" */
  quoting: Words;
  /** those that mean it only with another word of their clause: { teilte: 'mit' } */
  separable?: Record<string, string>;
  /** those that mean it only before another word of their clause: { spricht: 'von' } */
  governing?: Record<string, string>;
  /** what such a verb means something else with, at the end of its clause: { meldete: 'an' } */
  otherwise?: Record<string, string>;
  /** names, with their accents, that are folded like a word of these lists: "علي" beside "على" */
  givenNames?: Words;
  /** behind an object that stands between the source and its verb: "را" */
  objects?: Words;
  /** endings of a name in the case of who is spoken to: "powiedziała Interpressowi burmistrz" */
  addressees?: Words;
  /** plural verbs without a subject, and what leads to the place that says so: "В полиции сообщили" */
  impersonal?: { verbs: Words; places: Words };
  /** of saying, hung on to another sentence: "..., saying that" */
  hanging?: Words;
  /** those of the verbs by which data or a document is the source: "showed" */
  shown: Words;
  /** those that tell what somebody believes */
  believed: Words;
  /** a speaker who was named before: "he said" */
  pronouns: Words;
  /** what begins a sentence that only those before make plain, beside these: "It", "This", "We" */
  backward: Words;
  /** with their accents: what begins something else beside a source, as who is spoken to: "to reporters", "during" */
  beside: Words;
  /** verbs that are nouns as often ("media reports"), and what stands behind the noun: "of", "about" */
  nouns: Words;
  nounUse: Words;
  /** nouns for what is said: a day beside one is the day of the report */
  reports: Words;
  /** stand between a source and its verb: "has", "later" */
  helpers: Words;
  /** before a verb of saying: nobody says it here ("is said", "refused to say") */
  unsaid: Words;
  /** begin a noun group: articles, possessives, small numbers */
  articles: Words;
  /** what no source begins or ends with: prepositions, pronouns, adverbs */
  loose: Words;
  /** join a sentence to the one before, and are no part of a source: "but" */
  conjunctions: Words;
  /** what makes words a clause rather than a name: relative words, and verbs without an ending of their own */
  clause: Words;
  /** endings by which words in lower case are told to be verbs: "ed" */
  verbEndings: Words;
  /** begin what is said: "that" */
  that: Words;
  /** an ending of plural nouns that need no article: "officials said" */
  pluralEnding?: string;
  /** a verb of saying may come before its source also where the clause opens with something else: "Am Montag sagte ..." */
  verbSecond: boolean;
  /** the source follows its verb, up to the word that begins what is said */
  verbInitial: boolean;
  /** a verb may stand without the pronoun that is its subject: "Añadió que" */
  dropsPronouns: boolean;
  /** nouns have no articles */
  bareNouns: boolean;
  /** every noun has a capital */
  capitalNouns: boolean;
}

/** Denials, conditions, what could be, what is only planned. */
export interface UnassertedWords {
  /** of the verb that follows within few words: "did not carry", "may have left" */
  near: Words;
  /** of what follows within more words: "no planes landed", "denied that the planes carried" */
  wide: Words;
  /** of what stands before it in its clause too: "landeten nicht" */
  behind: Words;
  /** phrases that begin like one and deny nothing: "not only" */
  except: Words;
  /** deny the figure or day right behind them: "not 100" */
  negations: Words;
}

/** What begins, parts and joins clauses. */
export interface ClauseWords {
  /** begin a clause of second rank: what it adds is not what the sentence reports */
  subordinate: Words;
  /** part what was done from a day told of something else: "warned on Monday that", "on Monday after planes landed" */
  parting: Words;
  /** join clauses of one rank: what stands behind one belongs to another verb */
  coordinating: Words;
  /** before something that was not spoken of yet: "a cargo plane", "another" */
  indefinite: Words;
  /** deeds told by a noun: "the landing" */
  deedNouns: Words;
  /** before where something goes to: "left for Venezuela" did not leave it */
  destination: Words;
  /** the other half of a verb ends its clause: "trafen am Montag in Oslo ein" */
  framed: boolean;
}

export interface ShareWords {
  /** right before the figure: "another 50", "half of the 200" */
  before: Words;
  /** before or behind it, where it may also mean those beside one who is named: "a general and 100 others" */
  beside: Words;
  /** behind it, beside its noun: "200 more soldiers" */
  behind: Words;
  /** anywhere in its clause: "each carried 50" */
  each: Words;
  /** within few words: "a maximum load of 120 tonnes" */
  capacity: Words;
}

export interface OfficeWords {
  /** nouns and verbs by which somebody is given an office */
  heads: Partial<Record<Office, Words>>;
  /** those of these that are verbs, right behind whom they tell of: "Orlov commands the fleet" */
  verbs: Words;
  /** give somebody an office that is told behind the name without a comma: "named Orlov commander" */
  appointing: Words;
  /** make an office that of a second: "deputy commander" */
  deputies: Words;
  /** what somebody leads for a while, beside the post: "head of the delegation" */
  passing: Words;
  /** stand before a name and are none of it: "General" */
  ranks: Words;
  /** what those do who are visited: their own officers stand beside such a word */
  hosts: Words;
}

export interface CountryWords {
  /** by ISO 3166 code, what the country's name in Intl does not give by rule: short forms, demonyms, adjectives */
  words: Record<string, Words>;
  /** what begins like a country's word and is none: "South America", "Indian Ocean" */
  none: Words;
  /** country names that are people's or everyday words in this language ("Jordan"): not read as countries by name */
  ambiguous: Words;
}
