/** A paragraph of ours, painted and with cards as an article of a story has them, to try out. */

import { useEffect, useRef } from 'preact/hooks';
import type { CardContent } from '../overlay/card-content';
import { mountCard, type CardHandle } from '../overlay/card';
import { createHighlighter, type PaintedMark } from '../overlay/highlighter';
import { onPoint } from '../overlay/pointer';
import type { Settings } from '../platform/settings';
import { useWords, type Words } from '../ui/translate';

type Theme = Settings['appearance']['theme'];

/** ISO; a Tuesday, and the day before it. The place, the people and the ferry are made up. */
const ARTICLE_DATE = '2021-06-15';
const REPORT_DATE = '2021-06-14';

/** Milliseconds of hover before a card opens, as in articles. */
const DELAY = 500;

export function Sample({ theme }: { theme: Theme }) {
  const words = useWords();
  const { t, locale } = words;
  const paragraph = useRef<HTMLParagraphElement>(null);
  const open = useRef<(id: string) => void>(() => undefined);
  useEffect(() => {
    if (!paragraph.current) return undefined;
    const sample = showSample(paragraph.current, words, theme);
    open.current = sample.open;
    return sample.destroy;
  }, [words, theme]);
  return (
    <>
      <p class="sample" lang={locale} ref={paragraph}>
        {`${t('sample_lead')} ${t('sample_sentence')}`}
      </p>
      <div class="button-row">
        {(['sample_figure', 'sample_person'] as const).map((key) => (
          <button type="button" class="button" key={key} onClick={() => open.current(key)}>
            {t('sample_open', { words: t(key) })}
          </button>
        ))}
      </div>
    </>
  );
}

interface ShownSample {
  /** opens the card of a mark, with the focus in it */
  open: (id: string) => void;
  destroy: () => void;
}

function showSample(paragraph: HTMLElement, words: Words, theme: Theme): ShownSample {
  const life = new AbortController();
  const highlighter = createHighlighter(document, {
    differs: 'sample-differs',
    stated: 'sample-stated',
    person: 'sample-person',
    thing: 'sample-thing',
    lit: 'sample-lit',
  });
  const card: CardHandle = mountCard(document, { id: 'sample-card', words, theme });
  const marks = [
    { id: 'sample_figure', kind: 'differs', range: rangeOf(paragraph, words.t('sample_figure')) },
    { id: 'sample_person', kind: 'person', range: rangeOf(paragraph, words.t('sample_person')) },
  ] satisfies PaintedMark[];
  let current: string | null = null;
  const show = (mark: PaintedMark, how: { focus?: boolean; point?: { x: number; y: number } }): void => {
    current = mark.id;
    card.show(mark.kind === 'person' ? personCard(words) : figureCard(words), mark.range, how);
  };
  highlighter.paint(marks, 'underline');
  onPoint(
    {
      markAt: (x, y) => highlighter.markAt(x, y),
      settings: () => ({ delay: DELAY, openOn: 'hover' }),
      open: (mark, point) => show(mark, { point }),
      isOpen: (mark) => current === mark.id && card.isShown(),
      leave: () => card.leave(),
      stay: () => card.stay(),
    },
    life.signal,
  );
  return {
    open(id) {
      const mark = marks.find((one) => one.id === id);
      if (mark) show(mark, { focus: true });
    },
    destroy() {
      life.abort();
      card.destroy();
      highlighter.destroy();
    },
  };
}

/** The range of words in a paragraph that is one text. */
function rangeOf(paragraph: HTMLElement, text: string): Range {
  const range = document.createRange();
  const node = paragraph.firstChild;
  const start = node?.textContent?.indexOf(text) ?? -1;
  if (node && start >= 0) {
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
  }
  return range;
}

function reportsOf({ t, locale }: Words): Extract<CardContent, { kind: 'mention' }>['reports'] {
  return {
    outlet: t('sample_outlet'),
    published: REPORT_DATE,
    article: { date: ARTICLE_DATE, lang: locale, cut: false },
  };
}

/** The fact of the other report, with nothing said of the paragraph. */
function factOf({ t, locale }: Words): Extract<CardContent, { kind: 'difference' | 'stated' }>['fact'] {
  return {
    id: 'sample',
    text: t('sample_fact'),
    lang: locale,
    attribution: { text: `${t('sample_role')} ${t('sample_person')}`, believed: false },
    status: null,
    points: [],
    quote: null,
    place: null,
    said: null,
  };
}

function figureCard(words: Words): CardContent {
  const { t } = words;
  const [text, here] = [t('sample_fact_figure'), t('sample_figure')];
  const start = t('sample_fact').indexOf(text);
  return {
    kind: 'difference',
    reports: reportsOf(words),
    fact: {
      ...factOf(words),
      status: { kind: 'differs', here: [here] },
      points: [{ id: 'figure', text, start, end: start + text.length, state: 'differs', here, date: null }],
      quote: t('sample_sentence'),
      said: t('sample_person'),
    },
  };
}

function personCard(words: Words): CardContent {
  const { t, locale } = words;
  const role = { text: t('sample_role'), source: { seed: '', start: 0, end: 0 }, date: REPORT_DATE };
  return {
    kind: 'mention',
    entity: { kind: 'person', name: t('sample_person'), roles: [role] },
    facts: [factOf(words)],
    reports: reportsOf(words),
    lang: locale,
  };
}
