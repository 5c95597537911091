import { describe, expect, test } from 'vitest';
import { compileStory } from '../../../src/compiler/compile';
import { readArticle, type Article, type Match } from '../../../src/core';
import { article, factOf, ferryStory, read } from '../ferry-story';

const [arrival, cargo, departure] = ferryStory.keyFacts;

describe('what differs', () => {
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

  test.each([
    ['The cargo plane left Iceland on Monday.', true],
    ['A cargo plane with fish on board left Iceland on Monday.', false],
    ['Another chartered cargo plane left Iceland on Monday.', false],
    ['The Antonov An-26, a cargo plane, left Iceland on Monday.', true],
  ])('of a thing that the story names, and not of one like it: %s', (said, differs) => {
    const story = compileStory(
      'relief',
      [
        {
          id: 'seed',
          text: `Norway flies relief to Iceland | News | Fjord Post | 14.06.2021

Norway flies relief to Iceland

  • A Boeing 747 passenger jet and an Antonov An-26 cargo plane flew from Oslo to Iceland.
  • The cargo plane left Iceland on Sunday.
`,
        },
      ],
      undefined,
    );
    const match: Match = { story: 'relief', tier: 'story', score: 1, evidence: [] };
    const found = article('Norwegian planes in Iceland', [said], { date: '2021-06-15' });
    expect(readArticle(found, 1, match, story).facts[1]?.state === 'differs').toBe(differs);
  });
});
