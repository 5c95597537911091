import { FakeElement, page } from '../content/fake-page';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onPoint } from '../../src/overlay/pointer';
import type { PaintedMark } from '../../src/overlay/highlighter';

/** A page 100 wide: the mark lies left of 50. */
const MARK = { id: 'mark' } as PaintedMark;
const ON = { clientX: 10, clientY: 5, pointerType: 'mouse', buttons: 0, button: 0 };
const OFF = { ...ON, clientX: 90 };

let opened: number;
let left: number;
let stayed: number;
let settings: { delay: number; openOn: 'hover' | 'click' } | null;
let end: AbortController;

beforeEach(() => {
  page.reset();
  opened = 0;
  left = 0;
  stayed = 0;
  settings = { delay: 500, openOn: 'hover' };
  end = new AbortController();
  onPoint(
    {
      markAt: (x) => (x < 50 ? MARK : null),
      settings: () => settings,
      open: () => opened++,
      isOpen: () => opened > 0,
      leave: () => left++,
      stay: () => stayed++,
    },
    end.signal,
  );
});
afterEach(() => vi.useRealTimers());

const move = (where: object): void => {
  page.fire('pointermove', where);
  vi.advanceTimersByTime(1);
};
const click = (where: object, target: FakeElement | null = null): void => page.fire('click', where, target);
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
    expect(opened).toBe(times);
  });

  it('and is left when the pointer leaves the highlight', () => {
    move(ON);
    pass(600);
    expect(left).toBe(0);
    move(OFF);
    expect(left).toBe(1);
  });

  it('and stays when the pointer comes back to the highlight, rather than to close and open again', () => {
    move(ON);
    pass(600);
    move(OFF);
    expect(stayed).toBe(0);
    move(ON);
    expect(stayed).toBe(1);
    pass(600);
    expect(opened).toBe(1);
  });
});
