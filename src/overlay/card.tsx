/** The card: one element over the page, in the top layer, closed to the page's scripts and styles. */

import { render } from 'preact';
import { WordsProvider } from '../ui/spoken-words';
import type { Words } from '../wording/words';
import type { Place, Reading } from '../core';
import { cardContent } from './card-content';
import type { Subject } from './choose';
import {
  cardStyles,
  isDressed,
  makeElements,
  sealCard,
  type CardElements,
  type Colours,
} from './card-elements';
import { CardView } from './card-view';
import { copy } from './copy';
import { placeCard } from './place';
import { readSealed } from './sealed-text';
import { onUnheardPointer } from './unheard-pointer';
import { lineAt, viewOf } from './where';

export interface CardOptions {
  /** of the element in the page, by which a successor finds what a dead script left; the page sees it, so it tells nothing */
  id: string;
  words: Words;
  theme: Colours;
  /** the reader asks for the card of another highlight */
  onStep: (direction: 'next' | 'previous') => unknown;
}

/** What a card is opened for, out of what the page holds: no message is sent. */
export interface Asked {
  reading: Reading;
  subject: Subject;
  /** where it stands in the article */
  place: Place;
}

export interface ShowOptions {
  /** opened from the keyboard: the focus moves in, and Escape gives it back */
  focus?: boolean;
  /** where the pointer was: the card stands by that line of a range that runs over several */
  point?: { x: number; y: number };
  /** there are other cards to go to */
  steps?: boolean;
  /** the reader asked for it, rather than passed by: it stays until they close it */
  pinned?: boolean;
}

export interface CardHandle {
  /**
   * Opens the card of what the reader asked for, in place of one that is open; nothing where the reading does not know it.
   * `anchor`: where it stands in the page now; null once it is gone.
   */
  show(asked: Asked, anchor: () => Range | null, options?: ShowOptions): void;
  hide(): void;
  /** From now on the card stays until the reader closes it: by Escape, its button, or a click elsewhere. */
  pin(): void;
  /** The pointer is on neither mark nor card: hides soon, unless it comes back, or the card is pinned. */
  leave(): void;
  /** The pointer is back: undoes `leave`. */
  stay(): void;
  /** The card lies under this point of the viewport. */
  covers(x: number, y: number): boolean;
  /** True while a card is open. */
  isShown(): boolean;
  /** Takes the card and all its listeners out of the page. */
  destroy(): void;
}

interface OpenCard extends CardElements {
  end: AbortController;
  focusBefore: Element | null;
  pinned: boolean;
}

/** Milliseconds in which a pointer may cross the gap between mark and card, also under a magnifier. */
const GRACE = 400;

/** Pixels between mark and card, and between card and the edge of the view. */
const GAP = 8;

/** Makes a card ready; nothing enters the page before the first `show`. */
export function mountCard(document: Document, options: CardOptions): CardHandle {
  const { words } = options;
  const styles = cardStyles(options.theme);
  let open: OpenCard | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  /** The page may have closed the card, or taken its element away or through another document. */
  function isShown(): boolean {
    return (
      open !== null && document.contains(open.host) && open.host.matches(':popover-open') && isDressed(open)
    );
  }

  function stay(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  function leave(): void {
    if (!open || open.pinned || leaving !== undefined) return;
    leaving = setTimeout(hide, GRACE);
  }

  function hide(): void {
    stay();
    if (!open) return;
    const { host, outer, end, focusBefore } = open;
    const hadFocus = outer.activeElement !== null;
    open = null;
    end.abort();
    host.remove();
    if (hadFocus && (focusBefore instanceof HTMLElement || focusBefore instanceof SVGElement))
      focusBefore.focus({ preventScroll: true });
  }

  function show(
    asked: Asked,
    anchor: () => Range | null,
    { focus = false, pinned = focus, point, steps = false }: ShowOptions = {},
  ): void {
    hide();
    const content = cardContent(asked.reading, asked.subject, focus ? asked.place : undefined);
    if (!content) return;
    const elements = makeElements(document, options, styles);
    const { host, box, pane, card } = elements;
    render(
      <WordsProvider value={words}>
        <CardView
          content={content}
          onClose={hide}
          onCopy={() => copy(`${readSealed(card)}\n\n${location.href}`)}
          onStep={steps ? options.onStep : null}
        />
      </WordsProvider>,
      card,
    );
    sealCard(elements);
    document.documentElement.append(host);
    const focusBefore = document.activeElement;
    if (!enterTopLayer(host)) {
      host.remove();
      return;
    }
    const end = new AbortController();
    open = { ...elements, end, focusBefore, pinned };
    const { signal } = end;
    host.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed' && host === open?.host) hide();
    });
    addEventListener('keydown', onKey, { capture: true, signal });
    onUnheardPointer({ ...elements, covers, leave, stay, press: hide }, signal);
    box.scrollTop = 0;
    keepPlaced(open, anchor, point);
    if (focus) pane.focus({ preventScroll: true });
  }

  /** Keeps the card by its mark while the page scrolls; one that is not pinned goes with a mark that left the page or the view. */
  function keepPlaced(shown: OpenCard, anchor: () => Range | null, point: ShowOptions['point']): void {
    const { host, box, end } = shown;
    const { signal } = end;
    const first = anchor();
    const line = point && first ? lineAt(first, point) : 0;
    const place = (): void => {
      if (!isShown()) {
        hide();
        return;
      }
      const range = anchor();
      const mark = range && (range.getClientRects()[line] ?? range.getBoundingClientRect());
      const gone = !range?.startContainer.isConnected;
      if (!shown.pinned && (gone || !mark || mark.bottom < 0 || mark.top > innerHeight)) {
        hide();
        return;
      }
      if (gone || !mark) return;
      const { x, y } = placeCard({
        mark,
        card: box.getBoundingClientRect(),
        view: viewOf(),
        gap: GAP,
        direction: words.direction,
      });
      // a page may be zoomed by its own style
      const zoom = host.currentCSSZoom;
      box.style.translate = `${x / zoom}px ${y / zoom}px`;
    };
    // before a pointer at rest could find it elsewhere
    place();
    const passive = { capture: true, passive: true, signal };
    addEventListener('scroll', place, passive);
    addEventListener('resize', place, passive);
    const resized = new ResizeObserver(place);
    resized.observe(box);
    signal.addEventListener('abort', () => resized.disconnect());
  }

  function covers(x: number, y: number): boolean {
    if (!open || !isShown()) return false;
    const { left, right, top, bottom } = open.box.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !open) return;
    if (!isShown()) hide();
    else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      hide();
    } else if (event.key === 'Tab' && open.outer.activeElement) {
      keepTabInside(event, open, open.outer.activeElement);
    }
  }

  return {
    show,
    hide,
    pin() {
      stay();
      if (open) open.pinned = true;
    },
    leave,
    stay,
    covers,
    isShown,
    destroy: hide,
  };
}

/** False where the page's own listeners keep the card from opening, which is theirs to do. */
function enterTopLayer(host: HTMLElement): boolean {
  try {
    host.showPopover();
  } catch {
    // taken out of the page while it opened
  }
  return host.matches(':popover-open');
}

/** Tab runs round inside the card: after it would come the end of the page, far from where the reader was. */
function keepTabInside(event: KeyboardEvent, { box, pane }: CardElements, active: Element): void {
  const stops = [...box.querySelectorAll('button')];
  const [first, last] = [stops[0], stops.at(-1)];
  const leavesBack = event.shiftKey && (active === first || active === pane);
  const leavesForth = !event.shiftKey && active === last;
  if (!leavesBack && !leavesForth) return;
  event.preventDefault();
  (leavesBack ? last : first)?.focus();
}
