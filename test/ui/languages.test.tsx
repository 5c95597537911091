/** In another language than the story's, its words and the article's still say in which language they are. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardContent } from '../../src/overlay/card-content';
import { CardView } from '../../src/overlay/card-view';
import { LANGUAGES } from '../../src/platform/languages';
import { wordsOf } from '../../src/platform/words';
import type { TabState } from '../../src/popup/model';
import { json } from '../../src/tools/json';
import { StoryView } from '../../src/ui/story-view';
import { page, popup } from '../popup/popup';
import { rendered } from './render';
import { reading, story } from './sample';

const path = `src/_locales/${LANGUAGES.ar.folder}/messages.json`;
const messages = Object.fromEntries(
  Object.entries(json(readFileSync(path, 'utf8'), path)).map(([key, entry]) => [
    key,
    (entry as { message: string }).message,
  ]),
);
const words = wordsOf({ ...LANGUAGES.ar, messages });

/** Names that stand in sentences of ours: the outlet's, our own, and those that a seed's file has. */
const NAMES = /Nutgraf|Harbour Post|harbour-post|Markdown/g;

/** The Latin words of a view, by whether an element about them says its language. */
function latin(root: HTMLElement): { marked: string[]; unmarked: string[] } {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const found = { marked: [] as string[], unmarked: [] as string[] };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(NAMES, '');
    const marked = node.parentElement?.closest('[lang]:not([lang=ar])');
    if (/\p{Script=Latin}{3,}/u.test(text)) found[marked ? 'marked' : 'unmarked'].push(text);
  }
  return found;
}

const corrected: TabState = {
  kind: 'page',
  state: { kind: 'reading', reading, corrected: true, marked: true, dateFrom: null },
};

describe('words of the story and of the article', () => {
  const cards = [
    { kind: 'entity', entity: 'valdor' },
    { kind: 'point', fact: 'k2', point: 'k2a' },
  ] as const;
  const views: [what: string, view: HTMLElement][] = [
    ['in the library', rendered(<StoryView story={story} />, words).root],
    ['in the popup of a match', popup(page(), null, false, words).root],
    ['in the popup of a corrected match', popup(corrected, null, false, words).root],
    ...cards.map((subject): [string, HTMLElement] => {
      const content = cardContent(reading, subject);
      if (!content) throw new Error('No card');
      const view = (
        <CardView
          content={content}
          onClose={() => undefined}
          onCopy={() => Promise.resolve(true)}
          onStep={null}
        />
      );
      return [`in a card of kind ${subject.kind}`, rendered(view, words).root];
    }),
  ];
  it.each(views)('%s', (_, view) => {
    const { marked, unmarked } = latin(view);
    expect(unmarked).toEqual([]);
    expect(marked).not.toEqual([]);
  });
});

it('a sentence of ours keeps its own language inside words that are quoted', () => {
  const { root } = rendered(<StoryView story={story} />, words);
  const added = root.querySelector('.added');
  expect([added?.getAttribute('lang'), added?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
});
