/** The highlights of a page and their card: painted from a Reading, opened by pointer and keyboard. */

import type { Extraction } from '../article/extract';
import { textWeight } from '../article/prose';
import { openAround } from '../article/sight';
import { isSamePlace, type Place, type Reading } from '../core';
import type { ShowOptions } from '../overlay/card';
import { cardOfMark, chooseMarks, type ChosenMark, type Subject } from '../overlay/choose';
import { bringIntoView, createHighlighter } from '../overlay/highlighter';
import type { Settings } from '../platform/settings';
import { cardOf } from './card';
import { neighbour } from './neighbour';
import { onPoint } from '../overlay/pointer';
import type { World } from './world';

/** What a jump is for: a fact, or the name that stands at the place. */
export interface Target {
  place: Place;
  fact: string | null;
}

export interface Highlights {
  /** Paints what this reading knows of the page; the card loads while the page is idle. */
  show(reading: Reading, extraction: Extraction, settings: Settings): void;
  clear(): void;
  /** True where something is painted that one could step to. */
  isMarked(): boolean;
  /** Scrolls to a range and lights it; opens the card of the target, if there is one, with the focus in it. */
  jump(range: Range, target: Target | null): void;
  /** Opens the next or previous card, with the focus in it; false where there is none. */
  step(direction: 'next' | 'previous'): boolean;
}

/** Characters of a word and its space, in most of the languages that write both: near enough for a share of all words. */
const WORD_LENGTH = 6;

interface Mark extends ChosenMark {
  range: Range;
  /** marks that open the same card have the same */
  card: string;
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
  const card = cardOf(world, stem, step, signal);
  let shown: { reading: Reading; settings: Settings } | null = null;
  /** in the order of the page */
  let marks: Mark[] = [];
  /** the mark whose card was opened last */
  let current: string | null = null;

  const markOf = (id: string | null): Mark | undefined => marks.find((mark) => mark.id === id);

  /** Opens the card of a mark, or of another subject at a range in which this mark is the first. */
  async function open(
    what: Pick<Mark, 'subject' | 'place' | 'range'>,
    mark: Mark | undefined,
    how: ShowOptions,
  ) {
    const appearance = shown?.settings.appearance;
    const handle = appearance && (await card.get(appearance));
    // while the card loaded, the page or what is known of it may have changed
    if (!handle || signal.aborted || !shown || (mark && !markOf(mark.id))) return;
    current = mark?.id ?? null;
    const steps = marks.some((other) => other.card !== mark?.card);
    const anchor = (): Range | null => (what === mark ? (markOf(mark.id)?.range ?? null) : what.range);
    handle.show({ ...what, reading: shown.reading }, anchor, { ...how, steps });
  }

  function step(direction: 'next' | 'previous'): boolean {
    const stops = marks.map((mark) => ({ ...mark, isAboveView: () => isAboveView(mark.range) }));
    const stop = neighbour(stops, current, direction);
    if (!stop) return false;
    bring(stop.range);
    void open(stop, stop, { focus: true });
    return true;
  }

  onPoint(
    {
      markAt: (x, y) => highlighter.markAt(x, y),
      settings: () => (marks.length > 0 ? (shown?.settings.highlights ?? null) : null),
      open({ id }, how) {
        const mark = markOf(id);
        if (mark) void open(mark, mark, how);
      },
      card: () => card.shown(),
      isOpen: (mark) => current === mark.id && card.shown() !== null,
    },
    signal,
  );
  signal.addEventListener('abort', () => highlighter.destroy());

  return {
    show(reading, extraction, settings) {
      if (signal.aborted) return;
      shown = { reading, settings };
      const length = extraction.article.blocks.reduce((sum, { text }) => sum + textWeight(text), 0);
      marks = chooseMarks(reading, settings.highlights, length / WORD_LENGTH).flatMap((mark) => {
        const range = extraction.range(mark.place);
        return range ? [{ ...mark, range, card: cardOfMark(mark) }] : [];
      });
      // ranges in two trees cannot be compared
      const order = new Map(extraction.article.blocks.map(({ id }, i) => [id, i]));
      const blockOf = ({ place }: Mark): number => order.get(place.block) ?? 0;
      marks.sort((a, b) => blockOf(a) - blockOf(b) || a.place.start - b.place.start);
      highlighter.paint(marks, settings.highlights.style);
      if (marks.length > 0) card.prepare(settings.appearance);
      if (current !== null && !markOf(current)) card.shown()?.hide();
    },
    clear() {
      shown = null;
      marks = [];
      highlighter.paint([], 'underline');
      card.shown()?.hide();
    },
    isMarked: () => marks.length > 0,
    jump(range, target) {
      bring(range);
      highlighter.light(range);
      const subject = target && shown && subjectOf(target, shown.reading);
      if (subject) {
        const mark = marks.find((one) => isWithin(one.place, target.place));
        void open({ subject, place: target.place, range }, mark, { focus: true });
      }
    },
    step,
  };
}

function bring(range: Range): void {
  openAround(range.startContainer);
  bringIntoView(range);
}

/** What a card opens for. */
function subjectOf({ place, fact }: Target, { mentions }: Reading): Subject | null {
  if (fact !== null) return { kind: 'fact', fact };
  const mention = mentions.find((one) => isSamePlace(one.place, place));
  return mention ? { kind: 'entity', entity: mention.entity } : null;
}

function isAboveView(range: Range): boolean {
  return range.getBoundingClientRect().top < 0;
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
}
