import { describe, expect, test } from 'vitest';
import {
  blocksOf,
  clockOf,
  readArticle,
  type Article,
  type Match,
  type Place,
  type Reading,
} from '../../src/core';
import { article, ferryStory, onTopic } from './ferry-story';

const asStory: Match = { story: 'ferries', tier: 'story', score: 1, evidence: [] };
const read = (found: Article, match = asStory) => readArticle(found, 1, match, ferryStory);
const [arrival, cargo, departure] = ferryStory.keyFacts;
const refusal = ferryStory.background
  .flatMap((paragraph) => paragraph.sentences)
  .find(({ text }) => text.includes('refused'));

function factOf(reading: Reading, id: string | undefined) {
  const fact = reading.facts.find((other) => other.id === id);
  if (!fact) throw new Error(`no fact ${String(id)}`);
  return fact;
}

function slice({ blocks }: Article, place: Place | null): string | null {
  const block = blocks.find(({ id }) => id === place?.block);
  return block && place ? block.text.slice(place.start, place.end) : null;
}

describe('readArticle', () => {
  const reading = read(onTopic);

  test('answers for every fact of the story, in its order', () => {
    expect(reading.facts.map(({ id }) => id)).toEqual([
      ...ferryStory.keyFacts.map(({ id }) => id),
      ...ferryStory.background.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    ]);
  });

  test('a fact that the article reports is stated, with the sentence that carries it', () => {
    const fact = factOf(reading, arrival?.id);
    expect(fact.state).toBe('stated');
    expect(fact.quote).toContain('reached Iceland on Saturday');
    expect(slice(onTopic, fact.place)).toBe(fact.quote);
  });

  test('another figure for the same point differs, and says what stands here', () => {
    const fact = factOf(reading, cargo?.id);
    expect(fact.state).toBe('differs');
    expect(fact.here).toBe('38 doctors');
    expect(slice(onTopic, fact.at)).toBe('38 doctors');
    expect(
      fact.points.find(({ id }) =>
        cargo?.points.find((point) => point.id === id)?.text.startsWith('12 tonnes'),
      )?.state,
    ).toBe('stated');
  });

  test('what the article does not say is absent', () => {
    expect(factOf(reading, departure?.id).state).toBe('absent');
  });

  test('a sentence of the background is aligned like a key fact', () => {
    expect(factOf(reading, refusal?.id)).toMatchObject({ state: 'stated', section: 'background' });
  });

  test.each([
    ['a rounding word', 'They brought about 40 doctors.'],
    ['a number in words', 'They brought forty doctors.'],
  ])('%s for the same figure does not differ', (_, sentence) => {
    const found = article('Norwegian ships dock in Reykjavik', [
      'Two navy ships from Norway reached Iceland on Saturday.',
      sentence,
    ]);
    expect(factOf(read(found), cargo?.id).state).not.toBe('differs');
  });

  describe('another day', () => {
    const dated = (...sentences: string[]) =>
      factOf(read(article('Norwegian ships dock in Reykjavik', sentences)), arrival?.id);

    test('differs beside what was done, and says what stands here', () => {
      const fact = dated('Two navy ships from Norway reached Reykjavik on Friday with doctors on board.');
      expect(fact).toMatchObject({ state: 'differs', here: 'Friday' });
    });

    test.each([
      ['the day of a report', 'Two navy ships from Norway reached Reykjavik, officials said on Monday.'],
      [
        'the day of a tweet',
        'In a tweet on Sunday he wrote that two Norwegian navy ships reached Reykjavik.',
      ],
      ['the weekend', 'Two navy ships from Norway reached Reykjavik at the weekend.'],
      ['another week', 'Two navy ships from Norway reached Reykjavik on May 29.'],
      ['another deed', 'Two navy ships from Norway left Bergen on Thursday and reached Reykjavik.'],
    ])('never: %s', (_, sentence) => {
      expect(dated(sentence).state).not.toBe('differs');
    });

    test('never from another place', () => {
      const found = article('Norwegian ships dock in Reykjavik', [
        'The smaller ship left Norway on Thursday.',
      ]);
      expect(factOf(read(found), departure?.id).state).not.toBe('differs');
    });

    test('never where the article has the day too', () => {
      const said = 'Two Norwegian navy ships reached Reykjavik on Friday, one report has it.';
      expect(dated(said, 'The two navy ships from Norway reached Reykjavik on Saturday.').state).toBe(
        'stated',
      );
    });

    test('never in an article without a date', () => {
      const found = article(
        'Norwegian ships dock',
        ['Two navy ships from Norway reached Reykjavik on Friday.'],
        {
          date: null,
        },
      );
      expect(factOf(read(found), arrival?.id).state).not.toBe('differs');
    });
  });

  test('another office differs, the same one and a rank do not', () => {
    const named = (sentence: string) =>
      factOf(read(article('Norwegian ships dock in Reykjavik', [sentence])), cargo?.id).points.find(
        ({ kind }) => kind === 'name' || kind === 'role',
      );
    expect(
      named('Admiral Kari Solheim, commander of the naval medical service, was on the ships.'),
    ).toMatchObject({ state: 'differs', here: 'commander of the naval medical' });
    for (const same of [
      'Admiral Kari Solheim, head of the naval medical service, was on the ships.',
      'Admiral Kari Solheim was on the ships.',
    ])
      expect(named(same)?.state).toBe('stated');
  });

  describe('somebody else in an office', () => {
    const loaded = 'The Norwegian navy ships carried 40 doctors and 12 tonnes of vaccine';
    const point = (sentences: string[], more: Partial<Article> = {}) =>
      factOf(read(article('Norwegian ships dock in Reykjavik', sentences, more)), cargo?.id).points.find(
        ({ id }) => id === cargo?.points.find(({ kind }) => kind === 'name')?.id,
      );

    test('differs, as a name and not as a role', () => {
      const said = `${loaded} and Berit Aas, head of the naval medical service.`;
      expect(point([said])).toMatchObject({ state: 'differs', kind: 'name', here: 'Berit Aas' });
    });

    test.each([
      [
        'in the same sentence',
        [`${loaded}, Berit Aas, head of the naval medical service, and Kari Solheim.`],
      ],
      [
        'elsewhere',
        [`${loaded} and Berit Aas, head of the naval medical service.`, 'Kari Solheim leads the mission.'],
      ],
    ])('does not where the known one is named %s', (_, sentences) => {
      expect(point(sentences)?.state).toBe('stated');
    });

    test.each([
      ['of the country that is visited', `${loaded} to Berit Aas, head of Iceland’s naval medical service.`],
      [
        'in a sentence about something else',
        'Berit Aas, head of the naval medical service, refused to resign.',
      ],
      ['who receives them', `${loaded}, welcomed by Berit Aas, head of the naval medical service.`],
    ])('does not: %s', (_, sentence) => {
      expect(point([sentence])?.state).toBe('absent');
    });

    test('is never told beside an old story', () => {
      const said = `${loaded} in June 2021 and Berit Aas, head of the naval medical service.`;
      expect(point([said], { date: '2022-01-10' })?.state).not.toBe('differs');
    });
  });

  test('vaguer words, figures of another size, other things and other countries’ never differ', () => {
    for (const sentence of [
      'Dozens of doctors were on board.',
      'Iceland has 4,000 doctors.',
      'The ships carried 20 tonnes of weapons.',
      'Denmark sent 60 doctors in the spring.',
    ]) {
      const found = article('Norwegian ships dock in Reykjavik', [
        'Two navy ships from Norway reached Iceland on Saturday.',
        sentence,
      ]);
      expect(factOf(read(found), cargo?.id).state).not.toBe('differs');
    }
  });

  test('what somebody believes is stated as that side’s belief only', () => {
    const belief = ferryStory.background
      .flatMap(({ sentences }) => sentences)
      .find(({ attribution }) => attribution.kind === 'believed');
    const state = (sentence: string) =>
      factOf(read(article('Ships dock in Reykjavik', [sentence])), belief?.id).state;
    expect(belief?.text).toContain('believes');
    expect(state('Health minister Anna Bergdal believes the outbreak began in January.')).toBe('stated');
    expect(state('The outbreak began in January, health officials of Iceland believe.')).toBe('absent');
  });

  test('nothing differs at the tier background, nor in an article of another year', () => {
    for (const other of [
      read(onTopic, { ...asStory, tier: 'background' }),
      read({ ...onTopic, date: '2022-06-14' }),
    ]) {
      expect(other.facts.filter(({ state }) => state === 'differs')).toEqual([]);
    }
  });

  test('an article of the day before yesterday states nothing of the event', () => {
    const early = read({ ...onTopic, date: '2021-06-09' });
    expect(factOf(early, arrival?.id).state).toBe('absent');
  });

  test('an undated article gets no verdict on dates, and keeps every other', () => {
    const undated = read({
      ...onTopic,
      date: null,
      blocks: blocksOf([
        {
          kind: 'paragraph',
          text: 'Two navy ships from Norway reached Iceland on 9 June 2021, a Wednesday.',
        },
        {
          kind: 'paragraph',
          text: 'They brought 38 doctors and 12 tonnes of vaccine, Admiral Kari Solheim said.',
        },
      ]),
    });
    const kinds = undated.facts.flatMap(({ points }) => points);
    expect(kinds.filter(({ kind, state }) => kind === 'date' && state !== 'stated')).toEqual([]);
    expect(factOf(undated, arrival?.id).state).not.toBe('differs');
    expect(factOf(undated, cargo?.id)).toMatchObject({ state: 'differs', here: '38 doctors' });
  });

  test('the slice tells when each fact happened', () => {
    const dates = reading.slice?.facts.map(({ id, date }) => [id, date?.from ?? null]);
    expect(dates).toContainEqual([departure?.id, departure?.date?.from ?? ferryStory.event?.from]);
  });

  test('mentions stand where they say', () => {
    expect(reading.mentions.map(({ place }) => slice(onTopic, place))).toContain(
      'Admiral Kari Solheim'.replace('Admiral ', ''),
    );
    for (const { place, quote } of reading.mentions) expect(quote).toContain(slice(onTopic, place));
  });

  test('without a match there are no facts and no mentions', () => {
    expect(readArticle(onTopic, 1, null, null)).toMatchObject({
      match: null,
      facts: [],
      mentions: [],
      slice: null,
    });
  });

  test('captions and headings state nothing', () => {
    const found = {
      ...onTopic,
      blocks: blocksOf([{ kind: 'caption', text: onTopic.blocks[0]?.text ?? '' }]),
    };
    expect(read(found).facts.every(({ state }) => state === 'absent')).toBe(true);
  });

  test('a Reading is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});

describe('clockOf', () => {
  test.each([
    ['2021-06-12', { afterEvent: 0, afterPublication: -2, old: false }],
    ['2021-06-14', { afterEvent: 2, afterPublication: 0, old: false }],
    ['2021-12-31', { afterEvent: 202, afterPublication: 200, old: true }],
    ['2020-12-31', { afterEvent: -163, afterPublication: -165, old: true }],
    [null, { afterEvent: null, afterPublication: null, old: false }],
  ])('%s', (date, expected) => {
    expect(clockOf(ferryStory, date)).toEqual(expected);
  });
});
