/** The turns of pages: fair between tabs, one waiting for each, and a share for what asks without end. */

import type * as Turns from '../../src/background/turns';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let inTurn: typeof Turns.inTurn;
let done: string[];

/** Work that takes its time, and is noted when it ends. */
const work = (name: string, milliseconds: number) => () =>
  new Promise<string>((resolve) => {
    setTimeout(() => {
      done.push(name);
      resolve(name);
    }, milliseconds);
  });

/** A tab asks; what is given up is noted too. */
const ask = (tab: number, name: string, milliseconds: number): void => {
  inTurn(tab, work(name, milliseconds)).catch(() => done.push(`not ${name}`));
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  ({ inTurn } = await import('../../src/background/turns'));
  done = [];
});
afterEach(() => vi.useRealTimers());

describe('turns', () => {
  it('come one at a time, in the order in which tabs asked, with their answers', async () => {
    const answers = Promise.all([1, 2, 3].map((tab) => inTurn(tab, work(`tab ${tab}`, 40 - tab * 10))));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answers).toEqual(['tab 1', 'tab 2', 'tab 3']);
    expect(done).toEqual(['tab 1', 'tab 2', 'tab 3']);
  });

  it('of a tab that asks forty times leave the other one its own, after one of them', async () => {
    for (let i = 0; i < 40; i++) ask(1, `forged ${i}`, 800);
    ask(2, 'other', 20);
    await vi.advanceTimersByTimeAsync(850);
    expect(done.filter((name) => !name.startsWith('not'))).toEqual(['forged 0', 'other']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done.filter((name) => !name.startsWith('not'))).toEqual(['forged 0', 'other', 'forged 39']);
    expect(done.filter((name) => name.startsWith('not'))).toHaveLength(38);
  });

  it('of a tab that asks again as soon as it is answered alternate with those of others', async () => {
    const again = (tab: number, left: number): void => {
      if (left > 0) void inTurn(tab, work(`${tab}`, 100)).then(() => again(tab, left - 1));
    };
    again(1, 5);
    again(2, 5);
    await vi.advanceTimersByTimeAsync(1200);
    expect(done.join('')).toBe('1212121212');
  });

  it('take a tenth of the time at most where a tab asks without end', async () => {
    let times = 0;
    const again = (): void => {
      void inTurn(1, work('', 500)).then(() => {
        times += 1;
        again();
      });
    };
    again();
    await vi.advanceTimersByTimeAsync(100_000);
    // 3 s at once, then a tenth
    expect(times * 500).toBeLessThan(3500 + 10_000);
    expect(times * 500).toBeGreaterThan(10_000);
  });

  it('go on after work that failed', async () => {
    const failing = inTurn(1, () => Promise.reject(new Error('no')));
    const caught = expect(failing).rejects.toThrow('no');
    ask(2, 'other', 20);
    await vi.advanceTimersByTimeAsync(100);
    await caught;
    expect(done).toEqual(['other']);
  });
});
