import { FakeElement, page } from '../content/fake-page';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onPoint } from '../../src/overlay/pointer';
import type { PaintedMark } from '../../src/overlay/highlighter';

/** A page 100 wide: the mark lies left of 50, and an open card covers what is below 20. */
const MARK = { id: 'mark' } as PaintedMark;
const ON = { isTrusted: true, clientX: 10, clientY: 5, pointerType: 'mouse', buttons: 0, button: 0 };
const OFF = { ...ON, clientX: 90 };
const OVER_CARD = { ...OFF, clientY: 30 };

let opened: { pinned: boolean }[];
/** what the card was told, while one is open */
let told: string[];
let settings: { delay: number; openOn: 'hover' | 'click' } | null;
let isCardOpen: boolean;
let end: AbortController;

beforeEach(() => {
  page.reset();
  opened = [];
  told = [];
  isCardOpen = false;
  settings = { delay: 500, openOn: 'hover' };
  end = new AbortController();
  const card = {
    covers: (_: number, y: number) => y > 20,
    leave: () => void told.push('leave'),
    stay: () => void told.push('stay'),
    pin: () => void told.push('pin'),
    hide: () => {
      told.push('hide');
      isCardOpen = false;
    },
  };
  onPoint(
    {
      markAt: (x) => (x < 50 ? MARK : null),
      settings: () => settings,
      open: (_, how) => {
        opened.push(how);
        isCardOpen = true;
      },
      card: () => (isCardOpen ? card : null),
      isOpen: () => isCardOpen,
    },
    end.signal,
  );
});
afterEach(() => vi.useRealTimers());

const move = (where: object): void => {
  page.fire('pointermove', where);
  vi.advanceTimersByTime(1);
};
const press = (where: object): void => page.fire('pointerdown', where);
const click = (where: object, target: FakeElement | null = null): void => {
  press(where);
  page.fire('click', where, target);
};
const rest = (): void => {
  move(ON);
  pass(600);
};
const pass = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);
const control = Object.assign(new FakeElement(), { control: true });

describe('a card opens', () => {
  const cases: [what: string, act: () => void, times: number][] = [
    [
      'when the pointer rests on a highlight',
      () => {
        move(ON);
        pass(600);
      },
      1,
    ],
    [
      'not before the delay',
      () => {
        move(ON);
        pass(400);
      },
      0,
    ],
    [
      'not when the pointer only passes',
      () => {
        move(ON);
        pass(300);
        move(OFF);
        pass(900);
      },
      0,
    ],
    [
      'once, however the pointer moves on the highlight',
      () => {
        move(ON);
        pass(600);
        move({ ...ON, clientX: 20 });
        pass(600);
      },
      1,
    ],
    [
      'not beside a highlight',
      () => {
        move(OFF);
        pass(900);
      },
      0,
    ],
    [
      'not by a hovering touch',
      () => {
        move({ ...ON, pointerType: 'touch' });
        pass(900);
      },
      0,
    ],
    [
      'not while text is being selected',
      () => {
        move({ ...ON, buttons: 1 });
        pass(900);
      },
      0,
    ],
    [
      'not where text was selected meanwhile',
      () => {
        move(ON);
        page.selection.isCollapsed = false;
        pass(900);
      },
      0,
    ],
    [
      'not when the page was scrolled away',
      () => {
        move(ON);
        page.fire('scroll', {});
        pass(900);
      },
      0,
    ],
    ['at once on a click', () => click(ON), 1],
    ['not on a click beside', () => click(OFF), 0],
    ['not on a click that a link or a button keeps', () => click(ON, control), 0],
    [
      'not on a click that ends a selection',
      () => {
        page.selection.isCollapsed = false;
        click(ON);
      },
      0,
    ],
    ['not on another button of the mouse', () => click({ ...ON, button: 2 }), 0],
    [
      'on a click, but not on hover, where the reader chose so',
      () => {
        settings = { delay: 0, openOn: 'click' };
        move(ON);
        pass(900);
        click(ON);
      },
      1,
    ],
    [
      'never where nothing is painted',
      () => {
        settings = null;
        move(ON);
        pass(900);
        click(ON);
      },
      0,
    ],
    [
      'never after the visit ended',
      () => {
        move(ON);
        end.abort();
        pass(900);
        click(ON);
      },
      0,
    ],
  ];
  it.each(cases)('%s', (_, act, times) => {
    act();
    expect(opened).toHaveLength(times);
  });

  it.each([
    ['on hover it may be left again', () => rest(), false],
    ['on a click it is pinned', () => click(ON), true],
  ])('%s', (_, act, pinned) => {
    act();
    expect(opened.map((how) => how.pinned)).toEqual([pinned]);
  });
});

describe('an open card', () => {
  const cases: [what: string, act: () => void, last: string | undefined][] = [
    ['is left when the pointer leaves the highlight', () => move(OFF), 'leave'],
    ['is left for a frame of the page', () => page.fire('pointerout', OFF), 'leave'],
    ['stays when the pointer moves onto it', () => move(OVER_CARD), 'stay'],
    [
      'stays when the pointer comes back to the highlight',
      () => {
        move(OFF);
        move({ ...ON, clientX: 12 });
      },
      'stay',
    ],
    [
      'is left from the card',
      () => {
        move(OVER_CARD);
        move(OFF);
      },
      'leave',
    ],
    [
      'stays where the page moves beneath a pointer at rest',
      () => {
        move(OVER_CARD);
        isCardOpen = true;
        told = [];
        move(OVER_CARD);
        page.fire('pointerout', OVER_CARD);
      },
      undefined,
    ],
    ['stays while something is dragged', () => move({ ...OFF, buttons: 1 }), undefined],
    ['is pinned by a click on its highlight', () => click(ON), 'pin'],
    ['is pinned by a press inside', () => press(OVER_CARD), 'pin'],
    ['closes on a press elsewhere', () => press(OFF), 'hide'],
    [
      'is left alone by what scripts of the page make up',
      () => {
        for (const where of [OFF, OVER_CARD, { ...ON, clientX: 11 }]) {
          move({ ...where, isTrusted: false });
          click({ ...where, isTrusted: false });
          page.fire('pointerout', { ...where, isTrusted: false });
        }
      },
      undefined,
    ],
  ];
  it.each(cases)('%s', (_, act, last) => {
    rest();
    told = [];
    act();
    vi.advanceTimersByTime(1);
    expect(told.at(-1)).toBe(last);
    expect(opened).toHaveLength(1);
  });

  it('is heard of also where nothing is painted, as after a jump', () => {
    rest();
    settings = null;
    move(OFF);
    expect(told.at(-1)).toBe('leave');
    press(OFF);
    expect(told.at(-1)).toBe('hide');
  });

  it('is not replaced while the pointer is on it, though a highlight lies beneath', () => {
    rest();
    move({ ...OVER_CARD, clientX: 10 });
    click({ ...OVER_CARD, clientX: 10 });
    pass(900);
    expect(opened).toHaveLength(1);
    expect(told).toContain('pin');
  });
});

it('nothing that scripts of the page make up opens a card', () => {
  move({ ...ON, isTrusted: false });
  click({ ...ON, isTrusted: false });
  pass(900);
  expect(opened).toEqual([]);
});
