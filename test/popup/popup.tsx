/** The popup as the tests show it: over a tab, with everything that its buttons say kept. */

import type { Reading } from '../../src/core';
import { popupModel, type TabState } from '../../src/popup/model';
import { PopupView, type LibraryShown, type PopupEvents } from '../../src/popup/view';
import { rendered } from '../ui/render';
import { english, reading, story } from '../ui/sample';

export const stories = [
  {
    id: story.id,
    lang: 'en',
    headline: story.headline.text,
    outlet: 'Harbour Post',
    published: '2021-06-12',
  },
];

/** The popup over a tab. `heard`: what the reader asked for. */
export function popup(tab: TabState, library: LibraryShown = null, news = false, words = english) {
  const heard: string[] = [];
  const on = (name: string) => (about?: unknown) => {
    heard.push(typeof about === 'string' ? `${name} ${about}` : name);
  };
  const events: PopupEvents = {
    onJump: on('jump'),
    onStep: (direction, focus) => on('step')(`${direction}${focus ? ' and go' : ''}`),
    onCopy: on('copy'),
    onNotThisStory: () => on('not this story')(),
    onUndo: () => on('undo')(),
    onPause: () => on('pause')(),
    onResume: () => on('resume')(),
    onCheckOnce: () => on('check once')(),
    onAlwaysHere: () => on('always here')(),
    onAllowListed: () => on('allow listed')(),
    onReadNews: () => on('read news')(),
    onDismissNews: () => on('dismiss news')(),
    onTryAgain: () => on('try again')(),
    onOpenOptions: () => on('options')(),
    onOpenLibrary: () => on('library')(),
    onReadStory: on('read'),
    onBack: () => on('back')(),
  };
  const model = popupModel(tab, story, stories, words);
  return {
    heard,
    ...rendered(<PopupView model={model} library={library} copied={false} news={news} {...events} />, words),
  };
}

/** A page that was read, differing from the sample's reading as told. */
export const page = (change: Partial<Reading> = {}): TabState => ({
  kind: 'page',
  state: {
    kind: 'reading',
    reading: { ...reading, ...change },
    corrected: false,
    marked: true,
    dateFrom: null,
  },
});

/** Every state without a match, and words that it says. */
export const WITHOUT_MATCH: [string, TabState, string][] = [
  [
    'an article of no known story',
    { kind: 'page', state: { kind: 'no-story', title: 'x' } },
    'Nutgraf knows 1 story, from June 2021.',
  ],
  ['not an article', { kind: 'page', state: { kind: 'not-article' } }, 'Not a news article'],
  [
    'a site that is not enabled',
    { kind: 'off', host: 'a.example', paused: false },
    'Nutgraf is not on for a.example',
  ],
  ['a paused site', { kind: 'off', host: 'a.example', paused: true }, 'Paused on a.example'],
  [
    'a site that the browser withholds',
    { kind: 'withheld', host: 'a.example', listed: true },
    'Your browser keeps a.example from Nutgraf',
  ],
  ['a browser page', { kind: 'unreadable', page: 'browser' }, 'a page of the browser itself'],
  ['an add-on store', { kind: 'unreadable', page: 'store' }, 'out of their add-on stores'],
  ['a PDF', { kind: 'unreadable', page: 'pdf' }, 'PDF files open in the browser’s own viewer'],
  ['Reader View', { kind: 'unreadable', page: 'reader' }, 'Leave Reader View'],
  ['a file', { kind: 'unreadable', page: 'file' }, 'a file on your device'],
  ['working', { kind: 'page', state: { kind: 'working' } }, 'Reading this page…'],
  ['a failure', { kind: 'failed', failure: { code: 'storage-full', detail: '' } }, 'Free some space'],
  [
    'a correction',
    { kind: 'page', state: { kind: 'reading', reading, corrected: true, marked: true, dateFrom: null } },
    'is not part of “Ferries',
  ],
];
