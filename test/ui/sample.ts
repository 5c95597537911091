/** A small story of our own invention, a reading of an article about it, and the words of the English message file. */

import type {
  Attribution,
  Entity,
  Fact,
  FactReading,
  Match,
  Point,
  PointReading,
  PointValue,
  Quotation,
  Reading,
  State,
  Story,
} from '../../src/core';
import { sliceOf } from '../../src/core';
import messages from '../../src/_locales/en/messages.json';
import type { MessageKey, MessageParams, Words } from '../../src/wording/words';

export const english: Words = {
  t: (key, params = {}) => fill(messages[key].message, params),
  plural(key, count, params = {}) {
    const form = new Intl.PluralRules('en').select(count) === 'one' ? 'one' : 'other';
    const full = `${key}_${form}` as MessageKey;
    return fill(messages[full].message, { count, ...params });
  },
  lang: 'en',
  locale: 'en-GB',
  direction: 'ltr',
};

function fill(message: string, params: MessageParams): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

const SEED = `Ferries to Lyra Island halted after engine fire | Harbour Post | 12.06.2021

The line to Lyra has been cut since Thursday night. Two ships are out of service.

  • Two ferries of the Lyra Line were withdrawn on Friday, the port's log showed.
  • The Marigold carried 140 passengers, captain Ines Valdor and 12 tonnes of freight, according to harbour master Tomas Brell.
  • Coast guard vessels escorted the ship from Orrin via Saint Ava.
  • The repair will be paid by the state.

Old quarrel: Governor Mira Sand believes the line is meant to be sold. The island has one other link to the mainland.

A strike stopped all ferries for nine days. (02.03.2021)
The Lyra Line bought two used ships from Orrin. (18.04.2021)`;

/** The words of the seed, with where they stand in it. */
function quotation(text: string): Quotation {
  const start = SEED.indexOf(text);
  if (start === -1) throw new Error(`The sample seed does not hold: ${text}`);
  return { text, source: { seed: 'harbour-post', start, end: start + text.length }, alsoIn: [], repairs: [] };
}

function said(kind: 'said' | 'shown' | 'believed', text: string): Attribution {
  return { kind, text, source: quotation(text).source, entity: null };
}

function fact(
  id: string,
  text: string,
  attribution: Attribution,
  points: [id: string, text: string, core: boolean, value: PointValue][],
): Fact {
  return {
    ...quotation(text),
    id,
    date: null,
    attribution,
    points: points.map(([pointId, words, core, value]): Point => {
      const start = text.indexOf(words);
      return { id: pointId, text: words, start, end: start + words.length, core, ...value };
    }),
  };
}

const count = (low: number, counted: string | null, unit: string | null = null): PointValue => ({
  kind: 'quantity',
  quantity: { low, high: low, hedge: 'exact', unit, counted },
});

const none: Attribution = { kind: 'none' };

function entity(
  id: string,
  kind: Entity['kind'],
  name: string,
  role: string | null,
  namedIn: string[],
): Entity {
  return {
    id,
    kind,
    name,
    aliases: [],
    roles: role === null ? [] : [{ text: role, source: quotation(role).source, date: '2021-06-12' }],
    sources: [quotation(name).source],
    namedIn,
  };
}

export const story: Story = {
  formatVersion: 2,
  id: 'lyra-ferries',
  lang: 'en',
  headline: quotation('Ferries to Lyra Island halted after engine fire'),
  outlet: { name: 'Harbour Post', host: null },
  published: '2021-06-12',
  datesOnRecord: [],
  event: { from: '2021-06-11', to: '2021-06-11' },
  eventName: 'the fire',
  summary: quotation('The line to Lyra has been cut since Thursday night. Two ships are out of service.'),
  caption: null,
  opening: [],
  keyFacts: [
    fact(
      'k1',
      "Two ferries of the Lyra Line were withdrawn on Friday, the port's log showed.",
      said('shown', "the port's log"),
      [
        ['k1a', 'Two ferries', true, count(2, 'ferry')],
        ['k1b', 'Friday', false, { kind: 'date', date: { from: '2021-06-11', to: '2021-06-11' } }],
      ],
    ),
    fact(
      'k2',
      'The Marigold carried 140 passengers, captain Ines Valdor and 12 tonnes of freight, according to harbour master Tomas Brell.',
      said('said', 'harbour master Tomas Brell'),
      [
        ['k2a', '140 passengers', true, count(140, 'passenger')],
        ['k2b', 'captain Ines Valdor', false, { kind: 'name', entity: 'valdor', role: 'captain' }],
        ['k2c', '12 tonnes', false, count(12, 'freight', 'tonne')],
      ],
    ),
    fact('k3', 'Coast guard vessels escorted the ship from Orrin via Saint Ava.', none, [
      ['k3a', 'from Orrin via Saint Ava', true, { kind: 'route', from: 'orrin', via: ['ava'], to: null }],
    ]),
    fact('k4', 'The repair will be paid by the state.', none, []),
  ],
  background: [
    {
      ...quotation(
        'Governor Mira Sand believes the line is meant to be sold. The island has one other link to the mainland.',
      ),
      id: 'b1',
      label: quotation('Old quarrel'),
      sentences: [
        fact(
          'b1a',
          'Governor Mira Sand believes the line is meant to be sold.',
          said('believed', 'Governor Mira Sand'),
          [],
        ),
        fact('b1b', 'The island has one other link to the mainland.', none, []),
      ],
    },
  ],
  coverage: [
    {
      ...quotation('The Lyra Line bought two used ships from Orrin.'),
      id: 'c2',
      date: '2021-04-18',
      dateSource: quotation('18.04.2021').source,
      link: 'https://harbour.example/ships',
    },
    {
      ...quotation('A strike stopped all ferries for nine days.'),
      id: 'c1',
      date: '2021-03-02',
      dateSource: quotation('02.03.2021').source,
      link: null,
    },
  ],
  readMore: [],
  videos: [],
  credits: null,
  entities: [
    entity('valdor', 'person', 'Ines Valdor', 'captain', ['k2']),
    entity('brell', 'person', 'Tomas Brell', 'harbour master', ['k2']),
    entity('marigold', 'equipment', 'Marigold', null, ['k2']),
    entity('orrin', 'place', 'Orrin', null, ['k3', 'c2']),
  ],
  countries: [],
  timeline: [
    { date: { from: '2021-03-02', to: '2021-03-02' }, kind: 'coverage', item: 'c1' },
    { date: { from: '2021-04-01', to: '2021-04-30' }, kind: 'event', item: 'b1b' },
    { date: { from: '2021-04-18', to: '2021-04-18' }, kind: 'coverage', item: 'c2' },
    { date: { from: '2021-06-11', to: '2021-06-11' }, kind: 'event', item: 'k1' },
    { date: { from: '2021-06-12', to: '2021-06-12' }, kind: 'publication', item: 'publication' },
  ],
  seeds: [{ id: 'harbour-post', text: SEED, published: '2021-06-12' }],
  dropped: [],
};

export function pointReading(
  id: string,
  kind: PointReading['kind'],
  state: State,
  here: string | null = null,
): PointReading {
  const at = state === 'absent' ? null : { block: 'p1', start: 4, end: 12 };
  return { id, kind, state, place: at, quote: at && 'A sentence of the article.', at, here };
}

export function factReading(id: string, state: State, more: Partial<FactReading> = {}): FactReading {
  const place = state === 'absent' ? null : { block: 'p1', start: 0, end: 90 };
  return {
    id,
    section: id.startsWith('k') ? 'key' : 'background',
    state,
    partly: false,
    related: false,
    attribution: null,
    place,
    quote: place && 'The Marigold had 139 people aboard, the line said in the morning.',
    at: null,
    here: null,
    points: [],
    ...more,
  };
}

const matched: Match = {
  story: 'lyra-ferries',
  tier: 'story',
  score: 0.8,
  evidence: [
    { kind: 'place', text: 'Orrin', weight: 0.2 },
    { kind: 'equipment', text: 'Marigold', weight: 0.6 },
  ],
};

/** The same match, but of the wider subject only. */
export const backgroundMatch: Match = { ...matched, tier: 'background' };

/** One fact also there, one that differs in its figure, one partly, one not found. */
export const reading: Reading = {
  revision: 3,
  title: 'Lyra ferry fire: passengers safe',
  date: '2021-06-11',
  lang: 'en',
  cut: false,
  namesOnly: false,
  match: matched,
  clock: { afterEvent: 0, afterPublication: -1, old: false },
  facts: [
    factReading('k1', 'stated', {
      quote: 'Two ferries were taken out of service on Friday.',
      points: [pointReading('k1a', 'quantity', 'stated'), pointReading('k1b', 'date', 'stated')],
    }),
    factReading('k2', 'differs', {
      points: [
        pointReading('k2a', 'quantity', 'differs', '139'),
        pointReading('k2b', 'name', 'absent'),
        pointReading('k2c', 'quantity', 'stated'),
      ],
    }),
    factReading('k3', 'stated', { partly: true, points: [pointReading('k3a', 'route', 'stated')] }),
    factReading('k4', 'absent'),
    factReading('b1a', 'absent'),
    factReading('b1b', 'stated'),
  ],
  mentions: [
    { entity: 'marigold', place: { block: 'p1', start: 4, end: 12 }, quote: 'Marigold' },
    { entity: 'orrin', place: { block: 'p2', start: 30, end: 35 }, quote: 'Orrin' },
    { entity: 'marigold', place: { block: 'p2', start: 50, end: 58 }, quote: 'Marigold' },
    { entity: 'valdor', place: { block: 'p3', start: 0, end: 11 }, quote: 'Ines Valdor' },
  ],
  slice: sliceOf(story),
};
