import { describe, expect, it } from 'vitest';
import { costIn } from '../../src/tools/bench/trace';

const NUTGRAF = { id: 'abc', name: 'Nutgraf' };
const SCRIPT = { data: { url: 'chrome-extension://abc/step1.js' } };
const WORLD = { worldName: 'Nutgraf' };

/** Slices as [name, start, end, arguments, time the thread ran], in milliseconds, on a page's main thread. */
type Slice = [name: string, start: number, end: number, args?: object, work?: number];

function trace(slices: readonly Slice[], thread = 'CrRendererMain'): string {
  return JSON.stringify({
    traceEvents: [
      { ph: 'M', name: 'thread_name', pid: 1, tid: 1, args: { name: thread } },
      ...slices.map(([name, start, end, args = {}, work = end - start]) => {
        return {
          ph: 'X',
          name,
          pid: 1,
          tid: 1,
          ts: start * 1000,
          dur: (end - start) * 1000,
          tdur: work * 1000,
          args,
        };
      }),
    ],
  });
}

describe('costIn', () => {
  it.each<[name: string, slices: Slice[], cost: { total: number; longestTask: number; world: number }]>([
    [
      'nothing of ours',
      [
        ['RunTask', 0, 10],
        ['v8.run', 1, 9, { worldName: 'Other' }],
      ],
      { total: 0, longestTask: 0, world: 0 },
    ],
    [
      'a script, its inner slices not again',
      [
        ['RunTask', 0, 10],
        ['EvaluateScript', 1, 9, SCRIPT],
        ['v8.run', 2, 8, WORLD],
      ],
      { total: 8, longestTask: 8, world: 0 },
    ],
    [
      'slices of one task together',
      [
        ['RunTask', 0, 10],
        ['v8.run', 1, 3, WORLD],
        ['v8.callFunction', 5, 9, WORLD],
      ],
      { total: 6, longestTask: 6, world: 0 },
    ],
    [
      'slices of several tasks',
      [
        ['RunTask', 0, 10],
        ['v8.run', 1, 3, WORLD],
        ['RunTask', 20, 30],
        ['v8.run', 20, 25, WORLD],
      ],
      { total: 7, longestTask: 5, world: 0 },
    ],
    [
      'only while the thread ran',
      [
        ['RunTask', 0, 10],
        ['v8.run', 1, 9, WORLD, 3],
      ],
      { total: 3, longestTask: 3, world: 0 },
    ],
    [
      'the world apart',
      [
        ['ScriptInjection::InjectJs', 0, 6, { id: 'abc' }],
        ['LocalWindowProxy::Initialize', 1, 5],
      ],
      { total: 2, longestTask: 6, world: 4 },
    ],
    [
      'messages that arrive',
      [['Receive mojo message', 0, 1, { mojo_interface_tag: 'extensions.mojom.MessagePort' }]],
      { total: 1, longestTask: 1, world: 0 },
    ],
  ])('%s', (_, slices, cost) => {
    expect(costIn(trace(slices), NUTGRAF)).toEqual(cost);
  });

  it('counts main threads of pages alone', () => {
    expect(costIn(trace([['v8.run', 1, 3, WORLD]], 'DedicatedWorker thread'), NUTGRAF).total).toBe(0);
  });
});
