/**
 * What a script costs a page's main thread, read from the browser's own trace: the sum of the outermost slices in which a
 * script of an extension is compiled, evaluated or called, or its messages are delivered. Counted is the time in which the
 * thread itself ran, so that other programs on the machine add nothing. Tracing slows everything alike, and everything that
 * is compared is measured so.
 */

import type { Page } from 'puppeteer-core';
import { fields } from '../json';

/** Categories of the trace: scripts by file and world, injections and messages of extensions, tasks. */
const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', 'extensions', 'toplevel'];

/** All in milliseconds. */
export interface Cost {
  /** everything but the world */
  total: number;
  /** the longest single task's share that is the extension's */
  longestTask: number;
  /** what the browser itself needs to make a world for any extension's first script, whatever is in it */
  world: number;
}

interface Slice {
  name: string;
  thread: string;
  start: number;
  end: number;
  /** microseconds in which the thread ran */
  work: number;
  details: string;
}

/** What the extensions whose id and name are given cost a page while it was loaded and left alone. */
export async function traceCost(
  page: Page,
  extension: { id: string; name: string },
  load: () => Promise<void>,
): Promise<Cost> {
  await page.tracing.start({ categories: CATEGORIES });
  await load();
  const trace = await page.tracing.stop();
  return costIn(new TextDecoder().decode(trace), extension);
}

/** The cost in a trace of Chromium's JSON format. */
export function costIn(trace: string, { id, name }: { id: string; name: string }): Cost {
  const slices = readSlices(trace);
  const own = (slice: Slice): boolean =>
    slice.details.includes(`chrome-extension://${id}/`) ||
    slice.details.includes(`"worldName":${JSON.stringify(name)}`) ||
    (slice.name === 'ScriptInjection::InjectJs' && slice.details.includes(id)) ||
    slice.details.includes('"extensions.mojom.');
  const ours = outermost(slices.filter((slice) => slice.name !== 'RunTask' && own(slice)));
  const threads = new Set(ours.map(({ thread }) => thread));
  const injections = ours.filter((slice) => slice.name === 'ScriptInjection::InjectJs');
  const worlds = outermost(
    slices.filter(
      (slice) =>
        slice.name === 'LocalWindowProxy::Initialize' && injections.some((outer) => isWithin(slice, outer)),
    ),
  );
  const tasks = outermost(slices.filter((slice) => slice.name === 'RunTask' && threads.has(slice.thread)));
  const world = sum(worlds);
  return {
    total: sum(ours) - world,
    world,
    longestTask: Math.max(
      0,
      ...tasks.map((task) => sum(ours.filter((slice) => isWithin(slice, task)))),
      ...ours.map((slice) => sum([slice])),
    ),
  };
}

function readSlices(trace: string): Slice[] {
  const { traceEvents } = fields(JSON.parse(trace));
  const events = Array.isArray(traceEvents) ? traceEvents.map(fields) : [];
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && fields(args)['name'] === 'CrRendererMain')
      .map(threadOf),
  );
  return events
    .filter((event) => event['ph'] === 'X' && mains.has(threadOf(event)))
    .map((event) => ({
      name: String(event['name']),
      thread: threadOf(event),
      start: Number(event['ts']),
      end: Number(event['ts']) + Number(event['dur'] ?? 0),
      work: Number(event['tdur'] ?? event['dur'] ?? 0),
      details: JSON.stringify(event['args'] ?? {}),
    }));
}

function threadOf({ pid, tid }: Record<string, unknown>): string {
  return `${String(pid)}/${String(tid)}`;
}

/** Slices that lie in none of the others. */
function outermost(slices: readonly Slice[]): Slice[] {
  const ordered = [...slices].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Slice[] = [];
  for (const slice of ordered) {
    if (!result.some((outer) => isWithin(slice, outer))) result.push(slice);
  }
  return result;
}

function isWithin(inner: Slice, outer: Slice): boolean {
  return inner.thread === outer.thread && inner.start >= outer.start && inner.end <= outer.end;
}

/** Milliseconds. */
function sum(slices: readonly Slice[]): number {
  return slices.reduce((total, { work }) => total + work / 1000, 0);
}
