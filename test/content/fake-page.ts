/** As much of a page as the content scripts' timing needs: events, observers, frames. Import it before anything of src. */

import { vi } from 'vitest';

type Callback = (records: { target: object }[]) => void;

/** Every observer that is watching now, and what it watches. */
export const observers = new Map<Callback, object[]>();

class FakeObserver {
  constructor(private readonly callback: Callback) {}
  observe(target: object): void {
    observers.set(this.callback, [...(observers.get(this.callback) ?? []), target]);
  }
  disconnect(): void {
    observers.delete(this.callback);
  }
}

export class FakeElement extends EventTarget {
  isConnected = true;
  parentElement: FakeElement | null = null;
  control = false;
  contains(other: unknown): boolean {
    for (let at = other instanceof FakeElement ? other : null; at; at = at.parentElement)
      if (at === this) return true;
    return false;
  }
  closest(): FakeElement | null {
    return this.control ? this : null;
  }
}

export const page = {
  document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
  selection: { isCollapsed: true },
  /** the page changes something */
  mutate(target: object): void {
    for (const callback of [...observers.keys()]) callback([{ target }]);
  },
  /** an event of the document; its target is the element given, or none */
  fire(type: string, values: object, target: FakeElement | null = null): void {
    const event = new Event(type);
    for (const [key, value] of Object.entries({ ...values, target }))
      Object.defineProperty(event, key, { value });
    page.document.dispatchEvent(event);
  },
  reset(): void {
    observers.clear();
    page.document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    page.selection.isCollapsed = true;
    Object.assign(globalThis, { document: page.document });
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'performance', 'setInterval', 'clearInterval'],
    });
  },
};

Object.assign(globalThis, {
  MutationObserver: FakeObserver,
  Element: FakeElement,
  getSelection: () => page.selection,
  requestAnimationFrame: (task: () => void) => setTimeout(task, 0),
  cancelAnimationFrame: (frame: NodeJS.Timeout) => clearTimeout(frame),
});
