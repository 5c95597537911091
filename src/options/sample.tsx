/** A paragraph of ours, painted and with cards as an article of a story has them, to try out. */

import { useEffect, useRef } from 'preact/hooks';
import type { Place, Reading } from '../core';
import { mountCard, type ShowOptions } from '../overlay/card';
import type { Subject } from '../overlay/choose';
import { createHighlighter, type PaintedMark } from '../overlay/highlighter';
import { onPoint } from '../overlay/pointer';
import type { Settings } from '../platform/settings';
import { useWords } from '../ui/spoken-words';
import type { Words } from '../wording/words';

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

type SampleMark = PaintedMark & { subject: Subject };

function showSample(paragraph: HTMLElement, words: Words, theme: Theme): ShownSample {
  const life = new AbortController();
  const highlighter = createHighlighter(document, {
    differs: 'sample-differs',
    stated: 'sample-stated',
    person: 'sample-person',
    thing: 'sample-thing',
    lit: 'sample-lit',
  });
  const marks: SampleMark[] = [
    {
      id: 'sample_figure',
      kind: 'differs',
      range: rangeOf(paragraph, words.t('sample_figure')),
      subject: { kind: 'point', fact: FACT, point: FIGURE },
    },
    {
      id: 'sample_person',
      kind: 'person',
      range: rangeOf(paragraph, words.t('sample_person')),
      subject: { kind: 'entity', entity: PERSON },
    },
  ];
  const reading = sampleReading(words);
  let current: string | null = null;
  const show = (id: string | null, how: ShowOptions): void => {
    const mark = marks.find((one) => one.id === id);
    if (!mark) return;
    current = mark.id;
    const place = { block: '', start: mark.range.startOffset, end: mark.range.endOffset };
    card.show({ reading, subject: mark.subject, place }, () => mark.range, { ...how, steps: true });
  };
  /** There are two, so that each is the other's neighbour. */
  const step = (): void => show(marks.find(({ id }) => id !== current)?.id ?? null, { focus: true });
  const card = mountCard(document, { id: 'sample-card', words, theme, onStep: step });
  highlighter.paint(marks, 'underline');
  onPoint(
    {
      markAt: (x, y) => highlighter.markAt(x, y),
      settings: () => ({ delay: DELAY, openOn: 'hover' }),
      open: (mark, how) => show(mark.id, how),
      card: () => (card.isShown() ? card : null),
      isOpen: (mark) => current === mark.id && card.isShown(),
    },
    life.signal,
  );
  return {
    open: (id) => show(id, { focus: true }),
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

function placeOf(text: string, words: string): Place {
  const start = text.indexOf(words);
  return { block: '', start, end: start + words.length };
}

const FACT = 'fact';
const FIGURE = 'figure';
const PERSON = 'person';

/** What would be known of the paragraph, were it an article of a story: one figure differs, one name has a role. */
function sampleReading({ t, locale }: Words): Reading {
  const [lead, sentence, fact, figure] = [
    t('sample_lead'),
    t('sample_sentence'),
    t('sample_fact'),
    t('sample_fact_figure'),
  ];
  const [place, at] = [
    placeOf(`${lead} ${sentence}`, sentence),
    placeOf(`${lead} ${sentence}`, t('sample_figure')),
  ];
  const found = { state: 'differs', place, quote: sentence, at, here: t('sample_figure') } as const;
  const start = fact.indexOf(figure);
  const role = { text: t('sample_role'), source: { seed: '', start: 0, end: 0 }, date: REPORT_DATE };
  return {
    revision: 0,
    title: '',
    date: ARTICLE_DATE,
    lang: locale,
    cut: false,
    match: { story: '', tier: 'story', score: 1, evidence: [] },
    clock: null,
    mentions: [],
    namesOnly: false,
    facts: [
      {
        ...found,
        id: FACT,
        section: 'key',
        partly: false,
        related: false,
        attribution: t('sample_person'),
        points: [{ ...found, id: FIGURE, kind: 'quantity' }],
      },
    ],
    slice: {
      id: '',
      lang: locale,
      headline: '',
      outlet: t('sample_outlet'),
      published: REPORT_DATE,
      facts: [
        {
          id: FACT,
          section: 'key',
          text: fact,
          attribution: t('sample_role'),
          believed: false,
          date: null,
          points: [{ id: FIGURE, text: figure, start, end: start + figure.length }],
        },
      ],
      entities: [{ id: PERSON, kind: 'person', name: t('sample_person'), roles: [role], namedIn: [FACT] }],
    },
  };
}
