/** `npm test`: every check, independent ones side by side, one short line each, the whole output of what failed, and the count at the end. */

import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BrowserMissing, requireBrowser } from './browsers';
import { runCommand } from './command';
import { fields, json } from './json';
import { ROOT } from './main';
import { runProgram } from './run-program';

interface Count {
  passed: number;
  failed: number;
  /** what failed, a line each, as far as the run tells */
  failures?: string[];
}

interface Step {
  name: string;
  /** program of node_modules/.bin, or node itself, and its arguments */
  command: [string, ...string[]];
  /** counts what the run reports; without it the step counts as one */
  count?: (output: string) => Promise<Count>;
}

const CONFIG = 'src/tools/config';
const REPORTS = 'dist/.check';

/** Lanes one after the other: the steps of a lane's tracks run side by side, those of one track in order. */
const LANES: Step[][][] = [
  [
    [
      { name: 'types', command: ['tsc', '-b'] },
      { name: 'lint', command: ['eslint', '--config', `${CONFIG}/eslint.config.js`, '.'] },
      { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    ],
    [
      { name: 'build', command: ['tsx', 'src/tools/build.ts'] },
      { name: 'sizes', command: ['size-limit'] },
      { name: 'extension lint', command: webExtLint(), count: lintCount },
      { name: 'unused code', command: ['knip', '--no-progress'] },
    ],
  ],
  [[tests('unit and house tests', `${CONFIG}/vitest.config.ts`, 'unit.json')]],
  [[tests('end to end', `${CONFIG}/vitest.e2e.config.ts`, 'e2e.json')]],
];

function tests(name: string, config: string, report: string): Step {
  const file = `${REPORTS}/${report}`;
  return {
    name,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    count: async () => {
      const report = json(await readFile(join(ROOT, file), 'utf8'), file);
      const { numPassedTests, numFailedTests } = report;
      return {
        passed: Number(numPassedTests),
        failed: Number(numFailedTests),
        failures: failuresOf(report['testResults']),
      };
    },
  };
}

/** The tests of a vitest report that failed, each with the first line of why. */
function failuresOf(files: unknown): string[] {
  return list(files).flatMap((file) => {
    const { name, assertionResults, message } = fields(file);
    const failed = list(assertionResults).flatMap((test) => {
      const { status, fullName, failureMessages } = fields(test);
      return status === 'failed' ? [`${String(fullName)}: ${firstLine(list(failureMessages)[0])}`] : [];
    });
    // a file that cannot be run at all has no tests
    const told = failed.length > 0 || !message ? failed : [firstLine(message)];
    return told.map((line) => `${basename(String(name))}: ${line}`);
  });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function firstLine(value: unknown): string {
  return String(value).split('\n', 1)[0] ?? '';
}

function webExtLint(): [string, ...string[]] {
  return ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
}

/** The linter succeeds with warnings; here nothing at all may be left. */
async function lintCount(output: string): Promise<Count> {
  const { summary } = json(output.slice(output.indexOf('{')), 'web-ext lint');
  const { errors, warnings, notices } = fields(summary);
  const clean = errors === 0 && warnings === 0 && notices === 0;
  return Promise.resolve({ passed: Number(clean), failed: Number(!clean) });
}

/** Runs one step and says how it went; a step that fails before anything could be counted counts as one failure. */
async function take(step: Step): Promise<Count> {
  const started = performance.now();
  const { succeeded, output } = await runProgram(step.command);
  const count = await (step.count?.(output) ?? single(succeeded)).catch(() => single(false));
  const { passed, failed, failures = [] } = succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${step.name}${said(passed, failed)}`);
  // first what failed, in short: a long output may be cut where it is kept
  for (const failure of failures) console.log(`          ${failure}`);
  if (failed > 0) console.log(output);
  return { passed, failed };
}

/** The steps of a track, one after the other. */
async function takeAll(steps: readonly Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await take(step));
  return counts;
}

async function single(succeeded: boolean): Promise<Count> {
  return Promise.resolve({ passed: Number(succeeded), failed: Number(!succeeded) });
}

function said(passed: number, failed: number): string {
  return passed + failed > 1 ? ` (${String(passed)} passed, ${String(failed)} failed)` : '';
}

/** Both browsers have to be there before the end-to-end tests; a missing one is a failure that says what to install. */
function browsers(): Count {
  try {
    console.log(`       browsers: ${requireBrowser('chromium')}, ${requireBrowser('firefox')}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    console.log(`FAILED browsers: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

async function main(): Promise<void> {
  await rm(join(ROOT, REPORTS), { recursive: true, force: true });
  await mkdir(join(ROOT, REPORTS), { recursive: true });
  const counts = [browsers()];
  for (const tracks of LANES) {
    const taken = await Promise.all(tracks.map(takeAll));
    counts.push(...taken.flat());
  }
  const total = counts.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
  console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await runCommand(
  {
    name: 'npm test',
    about:
      'Runs every check: types, lint, format, build, sizes, the linter of extensions, unused code, unit and house tests, and ' +
      'the end-to-end tests in Chromium and Firefox; a line for each, and the whole output of what failed.',
  },
  main,
);
