import { describe, expect, test } from 'vitest';
import { blocksOf, clockOf, readArticle, type Article, type Place } from '../../src/core';
import { article, factOf, ferryStory, onTopic, read } from './ferry-story';

const [arrival, cargo, departure] = ferryStory.keyFacts;
const refusal = ferryStory.background
  .flatMap((paragraph) => paragraph.sentences)
  .find(({ text }) => text.includes('refused'));

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

  test.each([
    ['The Norwegian navy’s ships, with doctors and much else, reached the harbour on Saturday.', 'stated'],
    ['The navy’s ships, with doctors and much else, reached the harbour on Saturday.', 'absent'],
    ['The British navy’s ships, with doctors and much else, reached Denmark on Saturday.', 'absent'],
  ])('without a figure, the day tells the event beside its countries: %s', (said, state) => {
    expect(factOf(read(article('Ships dock', [said])), arrival?.id).state).toBe(state);
  });

  describe('in a language that is not read', () => {
    const dutch = article(
      'Noorse hospitaalschepen in Reykjavik',
      ['Admiraal Kari Solheim kwam met 38 artsen en 12.000 kg vaccin in Reykjavik aan.'],
      { lang: 'nl-NL' },
    );

    test('nothing is told but what was found', () => {
      const reading = read(dutch);
      expect(reading.namesOnly).toBe(true);
      expect(reading.mentions.map(({ entity }) => entity)).toContain('kari-solheim');
      expect(reading.facts.some(({ state }) => state === 'differs')).toBe(false);
      const points = reading.facts.flatMap(({ points }) => points);
      expect(points.length).toBeGreaterThan(0);
      expect(points.every(({ state }) => state === 'stated')).toBe(true);
      expect(reading.facts.every(({ partly, related }) => !partly && !related)).toBe(true);
    });

    test('the same words in one that is read are compared', () => {
      expect(read({ ...dutch, lang: 'de' }).namesOnly).toBe(false);
      expect(read({ ...onTopic, lang: null }).namesOnly).toBe(false);
    });
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
      read(onTopic, { story: 'ferries', tier: 'background', score: 0.5, evidence: [] }),
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
