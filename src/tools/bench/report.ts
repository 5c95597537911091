/** What was measured, as tables: a line for each page, medians below. */

import { isLibrary, type Kind, type Load, type Loads, type Runner, type Task } from './measure';
import { PEERS } from './peers';
import type { SamplePage } from './sample';

const TITLES: Record<Kind, string> = {
  other: 'pages of no known story',
  matching: 'the same pages, reporting the bundled story',
};

const NAME_WIDTH = 36;

/** Medians over the loads of one page; milliseconds but for the ratios. */
interface Row {
  times: Map<Runner, number>;
  /** ours to one bare pass */
  toPass: number;
  /** ours to Readability */
  toReadability: number;
  world: number;
  /** the longest of all loads */
  longest: number;
  /** layout shift with us, less the most without: some pages shift now and then by themselves */
  shift: number;
}

export function report(loads: Loads, task: Task): void {
  for (const kind of task.kinds) {
    // a page that took in our report and is not painted was not recognised
    const pages = task.pages.filter(
      (page) => kind === 'other' || loads('nutgraf', page, kind).some(({ painted }) => painted > 0),
    );
    console.log(`\n${TITLES[kind]}: ${pages.length} of ${task.pages.length} pages, ${task.times} loads each`);
    console.log(header(task));
    const rows = pages.map((page) => rowOf((runner) => loads(runner, page, kind), task));
    rows.forEach((row, i) => console.log(line(nameOf(pages[i]), row, task)));
    if (rows.length > 0) console.log(summary(rows, task));
  }
}

function nameOf(page: SamplePage | undefined): string {
  return page?.name ?? '';
}

function rowOf(of: (runner: Runner) => readonly Load[], { runners }: Task): Row {
  const times = new Map(runners.map((runner) => [runner, median(of(runner).map(({ total }) => total))]));
  const shifts = (runner: Runner): number[] => of(runner).map(({ layoutShift }) => layoutShift);
  const ours = times.get('nutgraf') ?? 0;
  return {
    times,
    toPass: ours / (times.get('pass') ?? 1),
    toReadability: ours / (times.get('readability') ?? 1),
    world: median(of('nutgraf').map(({ world }) => world)),
    longest: Math.max(0, ...of('nutgraf').map(({ longestTask }) => longestTask)),
    shift: Math.max(0, median(shifts('nutgraf')) - Math.max(...shifts('pass'))),
  };
}

function header({ runners }: Task): string {
  const peers = runners.filter(isLibrary).map((runner) => PEERS[runner].padStart(15));
  return `${'page, in ms'.padEnd(NAME_WIDTH)}    pass  Nutgraf   ratio${peers.join('')}  longest task  layout shift`;
}

function line(name: string, { times, toPass, longest, shift }: Row, { runners }: Task): string {
  const time = (runner: Runner): number => times.get(runner) ?? 0;
  const pass = time('pass');
  return [
    name.padEnd(NAME_WIDTH),
    pass.toFixed(2).padStart(8),
    time('nutgraf').toFixed(1).padStart(9),
    ratio(toPass).padStart(8),
    ...runners
      .filter(isLibrary)
      .map((runner) => `${time(runner).toFixed(0)} (${ratio(time(runner) / pass)})`.padStart(15)),
    longest.toFixed(1).padStart(14),
    shift.toFixed(4).padStart(14),
  ].join('');
}

function summary(rows: readonly Row[], task: Task): string {
  const middle = (value: (row: Row) => number): number => median(rows.map(value));
  const highest = (value: (row: Row) => number): number => Math.max(...rows.map(value));
  const medians: Row = {
    times: new Map(task.runners.map((runner) => [runner, middle(({ times }) => times.get(runner) ?? 0)])),
    toPass: middle(({ toPass }) => toPass),
    toReadability: middle(({ toReadability }) => toReadability),
    world: middle(({ world }) => world),
    longest: highest(({ longest }) => longest),
    shift: highest(({ shift }) => shift),
  };
  const toReadability = task.runners.includes('readability')
    ? `, to Readability: median ${ratio(medians.toReadability)}, highest ${ratio(highest((row) => row.toReadability))}`
    : '';
  return [
    line('median (tasks and shift: highest)', medians, task),
    `Nutgraf to one bare pass: median ${ratio(medians.toPass)}, highest ${ratio(highest((row) => row.toPass))}${toReadability}`,
    `apart from that, the browser takes ${medians.world.toFixed(1)} ms to make a world for any extension's script`,
  ].join('\n');
}

function ratio(value: number): string {
  return `${value.toFixed(2)}x`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
