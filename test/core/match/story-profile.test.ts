import { describe, expect, test } from 'vitest';
import { compileStory } from '../../../src/compiler/compile';
import {
  indexOf,
  matchArticle,
  openIndex,
  profileOf,
  subjectOf,
  withReport,
  type Story,
  type StoryProfile,
} from '../../../src/core';
import { article, ferryStory } from '../ferry-story';

const storyOf = (id: string, ...texts: string[]): Story =>
  compileStory(
    id,
    texts.map((text, i) => ({ id: `report-${String(i)}`, text })),
    undefined,
  );

const first = `Bridge in Kalvik closed after cracks are found

May 3, 2021

The Harrow bridge in Kalvik was closed on Monday after engineers found cracks in two of its pillars. Mayor Elin Strand said that 9,000 cars cross it each day.

The inspection had been ordered after a barge hit the bridge in April, the town said.
`;

const later = {
  title: 'Ferries replace Harrow bridge in Kalvik',
  text: 'Two ferries carry cars across the Kal since Thursday. The Harrow bridge stays closed until autumn, Mayor Elin Strand said. The company Nordsund is paid 1.2 million crowns for the crossing.',
  lang: 'en',
  date: '2021-05-20',
};

const followUp = article(
  'Kalvik ferries run late',
  [
    'The two ferries of Nordsund that carry cars across the Kal ran an hour late on Friday. The company is paid 1.2 million crowns for the crossing.',
    'Passengers complained to the town.',
  ],
  { date: '2021-05-21' },
);

const openOf = (profiles: StoryProfile[]) => openIndex(indexOf(profiles));

describe('the profile of a story', () => {
  const bridge = profileOf(storyOf('bridge', first));

  test('tells when its reports were printed', () => {
    expect(bridge.printed).toEqual({ from: '2021-05-03', to: '2021-05-03' });
    expect(withReport(bridge, later).printed).toEqual({ from: '2021-05-03', to: '2021-05-20' });
    expect(withReport(bridge, { ...later, date: null }).printed).toEqual(bridge.printed);
  });

  test('with a further report finds what only that report tells of', () => {
    const before = matchArticle(openOf([bridge]), followUp);
    const after = matchArticle(openOf([withReport(bridge, later)]), followUp);
    expect(before?.tier ?? null).not.toBe('story');
    expect(after?.tier).toBe('story');
  });

  test('with a further report leaves the profile that it was made of, and those of other stories', () => {
    const other = profileOf(ferryStory);
    const copy = structuredClone([bridge, other]);
    withReport(bridge, later);
    expect([bridge, other]).toEqual(copy);
  });

  test('has an entry for each language in which there is a report', () => {
    const german = {
      ...later,
      title: 'Fähren statt Brücke in Kalvik',
      text: 'Zwei Fähren tragen Autos über die Kal.',
      lang: 'de',
    };
    const both = withReport(bridge, german);
    expect([...both.words.keys()].sort()).toEqual(['de', 'en']);
    expect(both.words.get('en')).toEqual(bridge.words.get('en'));
  });

  test('learns a report without a word', () => {
    const same = withReport(bridge, { title: '', text: '', lang: null, date: null });
    expect(same.languageFree).toEqual(bridge.languageFree);
  });
});

describe('the wider subject of a story', () => {
  test('is none where background and coverage are a sentence', () => {
    expect(subjectOf(storyOf('bridge', first))).toBeNull();
  });
});
