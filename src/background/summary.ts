/** What Nutgraf found in the tab in front, spoken by a screen reader: on a shortcut, and never unasked. */

import type { Reading } from '../core';
import { browser } from '../platform/browser';
import type { PageState } from '../platform/messages';
import { sendToTab } from '../platform/send';
import { wordsOf, type Words } from '../platform/words';
import { comparisonOf, noneFound, showFact } from '../wording/fact';
import { baselineText, countsText, figureKinds, noneFoundText } from '../wording/headings';
import { wordTable } from './word-table';

/** Speaks the summary of the page in front. Fails where the browser keeps us from that page. */
export async function saySummary(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const words = wordsOf(await wordTable());
  const state = await sendToTab(tab.id, 'page.state', null);
  const lines = state.ok
    ? summaryOf(state.value, words)
    : [words.t('off_title', { host: new URL(tab.url ?? 'about:blank').hostname })];
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: speak,
    args: [lines, words.lang, words.direction],
  });
}

/** A page's state in a few sentences. */
export function summaryOf(state: PageState, words: Words): string[] {
  const { t } = words;
  switch (state.kind) {
    case 'reading':
      if (!state.corrected) return readingLines(state.reading, words);
      return [t('corrected_text', { headline: state.reading.slice?.headline ?? '' })];
    case 'no-story':
      return [t('no_story_title')];
    case 'not-article':
      return [t('not_article_title')];
    case 'working':
      return [t('working_title')];
    case 'failed':
      return [t('failed_title')];
  }
}

function readingLines(reading: Reading, words: Words): string[] {
  const { match, slice, cut, date, lang } = reading;
  if (!match || !slice) return [words.t('no_story_title')];
  const { headline, outlet, published } = slice;
  if (match.tier === 'background') return [words.t('icon_background', { headline })];
  const facts = slice.facts
    .filter(({ section }) => section === 'key')
    .map((fact) =>
      showFact(
        fact,
        reading.facts.find(({ id }) => id === fact.id),
        { lang: slice.lang, cut, date, comparison: comparisonOf(reading), articleLang: lang },
      ),
    );
  return [
    words.t('icon_story', { headline }),
    baselineText({ outlet: { name: outlet, host: null }, published }, words),
    ...(reading.namesOnly ? [words.t('names_only')] : []),
    ...(!noneFound(facts)
      ? [countsText(facts, figureKinds(reading.facts), words)]
      : reading.namesOnly
        ? []
        : [noneFoundText(facts, cut, words)]),
  ];
}

/**
 * Runs in the page: puts the lines into a live region of its own and takes it away again. The region is there before its
 * words, or they would not be spoken. Closed to the page's scripts, seen by nobody; the words are generated content, since a
 * page finds text in closed roots too.
 */
function speak(lines: string[], lang: string, direction: string): void {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.lang = lang;
  region.dir = direction;
  // a page can stretch the selection over everything, and draw its own faces under any other name
  region.style.cssText = 'user-select: none !important; font: 16px sans-serif !important';
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p::before { content: attr(data-text) }');
  root.adoptedStyleSheets = [sheet];
  root.append(region);
  document.documentElement.append(host);
  setTimeout(() => {
    for (const line of lines) {
      const spoken = document.createElement('p');
      spoken.dataset['text'] = line;
      region.append(spoken);
    }
  }, 200);
  setTimeout(() => {
    host.remove();
  }, 15_000);
}
