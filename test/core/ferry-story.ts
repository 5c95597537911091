/** A story of our own invention, compiled as a reader's would be, and articles about it. */

import { compileStory } from '../../src/compiler/compile';
import {
  blocksOf,
  inOwnLanguage,
  readArticle,
  type Article,
  type FactReading,
  type Match,
  type Reading,
} from '../../src/core';
import { knowLanguages } from '../../src/tools/languages';

await knowLanguages();

export const ferryStory = compileStory(
  'ferries',
  [
    {
      id: 'seed',
      text: `Norway sends hospital ships to Iceland | News | Fjord Post | 14.06.2021

Norway sends hospital ships to Iceland

Two hospital ships carrying doctors and medical supplies have arrived in Reykjavik.

  • Two Norwegian navy ships reached Reykjavik on Saturday, harbour officials said.
  • The ships carried 40 doctors, Admiral Kari Solheim, head of the naval medical service, and 12 tonnes of vaccine, according to reporter Jon Palsson.
  • The smaller ship left Iceland on Sunday.

Long winter: Iceland's health minister Anna Bergdal believes the outbreak began in January. She has refused to resign.
`,
    },
  ],
  undefined,
);

export function article(title: string, paragraphs: string[], more: Partial<Article> = {}): Article {
  return {
    host: null,
    title,
    date: '2021-06-14',
    lang: 'en',
    cut: false,
    blocks: blocksOf(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
    ...more,
  };
}

export const onTopic = article('Norwegian ships dock in Reykjavik with doctors', [
  'Two navy ships from Norway reached Iceland on Saturday with doctors and medical supplies, harbour officials in Reykjavik said.',
  'On board were 38 doctors under Admiral Kari Solheim, the admiral told reporters. The cargo was 12 tonnes of vaccine.',
  'Anna Bergdal, the health minister, has refused to resign.',
]);

/** On the wider subject, in the weeks after: the day itself belongs to the event. */
export const background = article(
  'Iceland minister faces protests',
  [
    'Anna Bergdal, health minister of Iceland, again refused to resign over the outbreak that began in January.',
    'She believes that it came late in the winter, she said in Reykjavik.',
  ],
  { date: '2021-06-30' },
);

export const offTopic = article('City council debates bicycle lanes', [
  'The council of the city spent three hours on bicycle lanes, and voted on none of them.',
  'Residents asked for trees.',
]);

/** An article as read beside the story, at tier story unless said otherwise. */
export function read(
  found: Article,
  match: Match = { story: 'ferries', tier: 'story', score: 1, evidence: [] },
): Reading {
  return readArticle(inOwnLanguage(found), 1, match, ferryStory);
}

export function factOf(reading: Reading, id: string | undefined): FactReading {
  const fact = reading.facts.find((other) => other.id === id);
  if (!fact) throw new Error(`no fact ${String(id)}`);
  return fact;
}
