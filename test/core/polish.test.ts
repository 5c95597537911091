/** An eleventh language came by its own file and corpus alone: Polish articles about two stories of ours, fact by fact. */

import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compiler/compile';
import {
  blocksOf,
  buildIndex,
  inOwnLanguage,
  matchArticle,
  openIndex,
  readArticle,
  type Article,
  type Match,
  type State,
  type Story,
} from '../../src/core';
import { ferryStory } from './ferry-story';

const quakeStory = compileStory(
  'quake',
  [
    {
      id: 'seed',
      text: `Earthquake kills dozens in northern Albania | News | Adria Post | 03.10.2023

Earthquake kills dozens in northern Albania

A strong earthquake has killed dozens of people in northern Albania, and Italy has sent soldiers and aid.

  • An earthquake struck the town of Lezha in northern Albania on Monday.
  • The earthquake killed 27 people and injured 310, according to health minister Mirela Kodra.
  • Italy sent 60 soldiers and 18 tonnes of aid to Albania.
  • Two Italian military planes landed in Tirana on Tuesday.
  • Police arrested four people in Lezha.
  • Opposition leader Arben Dushku criticised the government.
`,
    },
  ],
  undefined,
);

interface Case {
  story: Story;
  article: Article;
  /** states of the facts in the story's order, those of the background after the key facts */
  states: State[];
}

function polish(title: string, date: string, paragraphs: string[]): Article {
  return {
    host: null,
    title,
    date,
    // as a site's template says
    lang: 'en',
    cut: false,
    blocks: blocksOf(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
  };
}

const CASES: Record<string, Case> = {
  'ships that arrived': {
    story: ferryStory,
    article: polish('Norweskie okręty szpitalne dotarły do Reykjavíku', '2021-06-14', [
      'W sobotę do Reykjaviku dotarły dwa okręty norweskiej marynarki wojennej, poinformowały władze portu.',
      'Na pokładach było 40 lekarzy, admirał Kari Solheim, szefowa wojskowej służby zdrowia, oraz 12 ton szczepionek, jak podał dziennikarz Jon Palsson.',
      'Mniejszy z okrętów opuścił Islandię w niedzielę.',
      'Minister zdrowia Anna Bergdal uważa, że epidemia zaczęła się w styczniu. Odmówiła podania się do dymisji.',
    ]),
    states: ['stated', 'stated', 'stated', 'stated', 'stated'],
  },
  'other figures': {
    story: ferryStory,
    article: polish('Pomoc z Norwegii dla Islandii', '2021-06-14', [
      'Dwa norweskie okręty przybyły w sobotę na Islandię, wynika z danych portu w Reykjaviku.',
      'Okręty przywiozły 35 lekarzy i 12 ton szczepionek, podał dziennikarz Jon Palsson.',
      'Mieszkańcy czekali na nabrzeżu od rana, a ruch w centrum był utrudniony.',
    ]),
    states: ['stated', 'differs', 'absent', 'absent', 'absent'],
  },
  'a minister who stays': {
    story: ferryStory,
    article: polish('Minister zdrowia Islandii nie ustępuje', '2021-06-15', [
      'Minister zdrowia Islandii Anna Bergdal po raz kolejny odmówiła ustąpienia ze stanowiska.',
      'Bergdal uważa, że epidemia rozpoczęła się w styczniu, powiedziała w Reykjaviku.',
      'Opozycja zapowiedziała na czwartek posiedzenie komisji.',
    ]),
    states: ['absent', 'absent', 'absent', 'stated', 'stated'],
  },
  'an earthquake': {
    story: quakeStory,
    article: polish('Trzęsienie ziemi w Albanii. Rośnie bilans ofiar', '2023-10-03', [
      'Trzęsienie ziemi nawiedziło w poniedziałek miasto Lezha na północy Albanii.',
      'Zginęło 27 osób, a 310 zostało rannych, poinformowała minister zdrowia Mirela Kodra.',
      'Włochy wysłały do Albanii 60 żołnierzy i 18 ton pomocy humanitarnej.',
      'Dwa włoskie samoloty wojskowe wylądowały we wtorek w Tiranie.',
      'Policja aresztowała w Lezhy cztery osoby.',
      'W 2019 roku w trzęsieniu ziemi w Durrës zginęło 51 osób.',
    ]),
    states: ['stated', 'stated', 'stated', 'stated', 'stated', 'absent'],
  },
  'the days after it': {
    story: quakeStory,
    article: polish('Albania po trzęsieniu ziemi', '2023-10-04', [
      'Lider opozycji Arben Dushku skrytykował rząd za powolną reakcję.',
      'Włochy wysłały do Albanii 75 żołnierzy, przekazało ministerstwo obrony w Rzymie.',
      'W Tiranie trwa zbiórka koców i żywności, a szkoły na północy pozostaną zamknięte do piątku.',
      'Trzęsienie ziemi nawiedziło północną Albanię w poniedziałek.',
    ]),
    states: ['stated', 'absent', 'differs', 'absent', 'absent', 'stated'],
  },
};

/** Of the facts of all articles, those whose state has to be right. */
const LEAST_RIGHT = 0.85;

describe('Polish', () => {
  const index = openIndex(buildIndex([ferryStory, quakeStory]));
  const answers = Object.values(CASES).map(({ story, article, states }) => {
    const told = inOwnLanguage(article);
    const match = matchArticle(index, told);
    const given: Match = { story: story.id, tier: 'story', score: 1, evidence: [] };
    const { facts } = readArticle(told, 1, given, story);
    return { story: story.id, match, states, found: facts.map(({ state }) => state) };
  });
  const pairs = answers.flatMap(({ states, found }) =>
    states.map((state, i) => ({ state, found: found[i] })),
  );

  it('is known by its text, whatever the page says', () => {
    for (const { article } of Object.values(CASES)) expect(inOwnLanguage(article).lang).toBe('pl');
  });

  it('is compared fact by fact', () => {
    const right = pairs.filter(({ state, found }) => state === found).length;
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    expect(right / pairs.length, JSON.stringify(answers)).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('has no wrong difference', () => {
    expect(pairs.filter(({ state, found }) => found === 'differs' && state !== 'differs')).toEqual([]);
  });

  it.each(answers.filter(({ found }) => found.filter((state) => state !== 'absent').length > 2))(
    'is recognised: $story',
    ({ story, match }) => {
      expect(match?.story).toBe(story);
    },
  );
});
