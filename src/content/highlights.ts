/** The highlights of a page and their card: painted from a Reading, opened by pointer and keyboard. */

import type { Extraction } from '../article/extract';
import type { Reading } from '../core';
import { cardContent } from '../overlay/card-content';
import { cardOfMark, chooseMarks, type Subject } from '../overlay/choose';
import { bringIntoView, createHighlighter, type PaintedMark } from '../overlay/highlighter';
import type { Settings } from '../platform/settings';
import { cardOf } from './card';
import { neighbour } from './neighbour';
import { onPoint } from './pointer';
import type { World } from './world';

export interface Highlights {
  /** Paints what this reading knows of the page; the card loads while the page is idle. */
  show(reading: Reading, extraction: Extraction, settings: Settings): void;
  clear(): void;
  /** Scrolls to a range and lights it; with `focus`, opens the card of the first highlight in it. */
  jump(range: Range, focus: boolean): void;
  /** Opens the next or previous card, with the focus in it. */
  step(direction: 'next' | 'previous'): void;
}

/** Highlights under names of this stem, until the signal is aborted. */
export function createHighlights(world: World, stem: string, signal: AbortSignal): Highlights {
  const highlighter = createHighlighter(document, {
    differs: `${stem}-0`,
    stated: `${stem}-1`,
    person: `${stem}-2`,
    thing: `${stem}-3`,
    lit: `${stem}-4`,
  });
  const card = cardOf(world, stem, signal);
  let shown: { reading: Reading; settings: Settings } | null = null;
  /** in the order of the page */
  let marks: PaintedMark[] = [];
  let subjects = new Map<string, Subject>();
  /** which marks open the same card */
  let cards = new Map<string, string>();
  /** the mark whose card was opened last */
  let current: string | null = null;

  async function open(
    mark: PaintedMark,
    how: { focus?: boolean; point?: { x: number; y: number } },
  ): Promise<void> {
    const subject = subjects.get(mark.id);
    const content = shown && subject && cardContent(shown.reading, subject);
    if (!content) return;
    const handle = await card.get(shown?.settings.appearance.theme ?? 'auto');
    // while the card loaded, the page or what is known of it may have changed
    if (!handle || signal.aborted || !subjects.has(mark.id)) return;
    current = mark.id;
    handle.show(content, mark.range, how);
  }

  onPoint(
    {
      markAt: (x, y) => highlighter.markAt(x, y),
      settings: () => (marks.length > 0 ? (shown?.settings.highlights ?? null) : null),
      open: (mark, point) => void open(mark, { point }),
      isOpen: (mark) => current === mark.id && card.isShown(),
      leave: () => card.leave(),
      stay: () => card.stay(),
    },
    signal,
  );
  signal.addEventListener('abort', () => highlighter.destroy());

  return {
    show(reading, extraction, settings) {
      if (signal.aborted) return;
      shown = { reading, settings };
      const words = extraction.article.blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
      const chosen = chooseMarks(reading, settings.highlights, words);
      subjects = new Map(chosen.map(({ id, subject }) => [id, subject]));
      cards = new Map(chosen.map((mark) => [mark.id, cardOfMark(mark)]));
      marks = chosen.flatMap(({ id, kind, place }) => {
        const range = extraction.range(place);
        return range ? [{ id, kind, range }] : [];
      });
      marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
      highlighter.paint(marks, settings.highlights.style);
      if (marks.length > 0) card.prepare(settings.appearance.theme);
      if (current !== null && !subjects.has(current)) card.hide();
    },
    clear() {
      shown = null;
      marks = [];
      subjects = new Map();
      highlighter.paint([], 'underline');
      card.hide();
    },
    jump(range, focus) {
      bringIntoView(range);
      highlighter.light(range);
      const mark = marks.find((one) => isWithin(one.range, range));
      if (focus && mark) void open(mark, { focus: true });
    },
    step(direction) {
      const stops = marks.map((mark) => ({
        ...mark,
        card: cards.get(mark.id) ?? mark.id,
        isAboveView: () => isAboveView(mark.range),
      }));
      const stop = neighbour(stops, current, direction);
      if (!stop) return;
      bringIntoView(stop.range);
      void open(stop, { focus: true });
    },
  };
}

function isAboveView(range: Range): boolean {
  return range.getBoundingClientRect().top < 0;
}

function isWithin(inner: Range, outer: Range): boolean {
  return (
    outer.compareBoundaryPoints(Range.START_TO_START, inner) <= 0 &&
    outer.compareBoundaryPoints(Range.END_TO_END, inner) >= 0
  );
}

/** Characters that make a word in scripts that write none apart. */
const CHARACTERS_PER_WORD = 2;

/** How many words a text has, near enough for a share of them. */
function wordCount(text: string): number {
  const unspaced = text.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/gu,
  );
  return text.split(/\s+/).length + (unspaced?.length ?? 0) / CHARACTERS_PER_WORD;
}
