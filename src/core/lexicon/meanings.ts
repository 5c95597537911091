/** What all languages share: the names of meanings, of what is counted and of offices, and how these stand to one another. */

export interface MeaningTraits {
  /** says what was done: a sentence that does nothing of what a fact reports does not state it by its names alone */
  action?: true;
  /** who or what comes and goes, is sent and brought */
  move?: true;
  /** what is the case where this is not */
  opposite?: string;
}

/** What news says happened, and what it speaks of. */
export const MEANINGS = {
  military: {},
  'ground-forces': {},
  'air-force': {},
  arrive: { action: true, move: true, opposite: 'leave' },
  leave: { action: true, move: true, opposite: 'arrive' },
  send: { action: true, move: true },
  carry: { action: true, move: true },
  fly: { action: true, move: true },
  equipment: {},
  personnel: {},
  contract: { action: true },
  technical: {},
  cooperation: {},
  exercise: { action: true },
  support: { action: true, opposite: 'criticise' },
  ally: {},
  train: { action: true },
  maintain: { action: true },
  strategy: {},
  believe: { action: true },
  overthrow: { action: true },
  refuse: { action: true },
  resign: { action: true },
  declare: { action: true },
  president: {},
  interim: {},
  opposition: {},
  election: {},
  rigged: {},
  pressure: { action: true },
  criticise: { action: true, opposite: 'support' },
  sanction: { action: true },
  aid: {},
  medicine: {},
  attack: { action: true },
  kill: { action: true },
  injure: { action: true },
  arrest: { action: true },
  earthquake: { action: true },
  fire: { action: true },
  crash: { action: true },
  protest: { action: true },
  trial: { action: true },
  talks: { action: true },
  visit: { action: true },
  withdraw: { action: true },
  airport: {},
  weapon: {},
  threat: { action: true },
} as const satisfies Record<string, MeaningTraits>;

/**
 * What news counts: classes of nouns whose members count the same things. `within`: the class that a member also belongs to, so
 * that "two bombers" can be compared with "two planes" and never the other way round. `deed`: the meaning that a text tells by
 * such a noun: "12 dead" and "12 were killed" say the same. `figure`: its nouns say nothing without a figure before them ("the
 * country"), but for those that `meanings` has too ("nations").
 */
export const COUNTED = {
  soldier: { within: 'military' },
  aircraft: {},
  'cargo-plane': { within: 'aircraft' },
  'passenger-plane': { within: 'aircraft' },
  bomber: { within: 'aircraft' },
  helicopter: { within: 'aircraft' },
  ship: {},
  missile: {},
  tank: {},
  person: {},
  official: { within: 'person' },
  killed: { deed: 'kill', within: 'person' },
  injured: { deed: 'injure', within: 'person' },
  country: { figure: true },
} as const satisfies Record<string, { within?: string; deed?: keyof typeof MEANINGS; figure?: true }>;

/** Offices of one chain of command or administration. Two that a person is given of one body are different posts. */
export const OFFICES = [
  'chief-of-staff',
  'commander',
  'head',
  'minister',
  'spokesman',
  'ambassador',
  'inspector',
  'adviser',
] as const;

export type CountedClass = keyof typeof COUNTED;
export type Meaning = keyof typeof MEANINGS | CountedClass;
export type Office = (typeof OFFICES)[number];
