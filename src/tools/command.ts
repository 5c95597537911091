/** What every program of the shell has: arguments that are declared once, its usage made of them, and failures told in words. */

import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';

/** An option; `value` is what its value is called. */
type Option =
  | { kind: 'flag'; about: string }
  | { kind: 'text'; value: string; about: string; required?: true; choices?: readonly string[] }
  | { kind: 'folder'; value: string; about: string; required?: true }
  | { kind: 'count'; value: string; about: string; default?: number };

type Options = Record<string, Option>;

type ValueOf<One extends Option> = One extends { kind: 'flag' }
  ? boolean
  : One extends { kind: 'count' }
    ? One extends { default: number }
      ? number
      : number | null
    : One extends { required: true }
      ? string
      : string | null;

type Values<Declared extends Options> = { [Name in keyof Declared]: ValueOf<Declared[Name]> };

export interface Command<Declared extends Options> {
  /** as it is started: "npm run detect" */
  name: string;
  /** what it does: sentences */
  about: string;
  options?: Declared;
  /** what may stand beside the options, and how often at most */
  operands?: { name: string; about: string; most: number };
  /** arguments of an example; none: the bare name */
  example?: string;
  /** failures that are told by their message alone; any other is one of ours, with its stack */
  failures?: readonly (new (...given: never[]) => Error)[];
  /** exit status of such a failure; 1 where it is not given */
  status?: number;
}

/** Arguments that a command does not take; the message says which. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Exit status after arguments that are not taken, as shells have it. */
const USAGE_STATUS = 2;
/** Characters of a line of the usage at most. */
const WIDTH = 100;

/** Runs the program that was started: `--help` prints its usage, and arguments that it does not take end it with status 2. */
export async function runCommand<const Declared extends Options>(
  command: Command<Declared>,
  main: (values: Values<Declared>, operands: string[]) => Promise<void> | void,
): Promise<void> {
  // a reader such as `head` that has enough is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const folders: string[] = [];
  try {
    const given = parse(command, process.argv.slice(2));
    if (given === 'help') {
      console.log(usageOf(command));
      return;
    }
    folders.push(...foldersIn(command, given.values));
    await main(given.values, given.operands);
  } catch (error) {
    const missing = missingIn(folders, error);
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${lineOf(command)}\n${command.name} -- --help tells more.`);
      process.exitCode = USAGE_STATUS;
    } else if (error instanceof Error && command.failures?.some((kind) => error instanceof kind)) {
      console.error(error.message);
      process.exitCode = command.status ?? 1;
    } else if (missing !== null) {
      console.error(
        `${missing}: no such file or folder; ${command.name} -- --help tells what the folder has`,
      );
      process.exitCode = command.status ?? 1;
    } else throw error;
  }
}

/** The folders that were given. */
function foldersIn(command: Command<Options>, values: Values<Options>): string[] {
  const declared = Object.entries(command.options ?? {}).filter(([, { kind }]) => kind === 'folder');
  return declared.flatMap(([name]) => values[name] ?? []).map(String);
}

/** The path inside a given folder at which the system found nothing; null for any other error. */
function missingIn(folders: readonly string[], error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error)) return null;
  const path = String(error.path);
  return folders.some((folder) => path.startsWith(join(folder, sep))) ? path : null;
}

/** The values of arguments, or that help is asked for. Throws UsageError. */
export function parse<const Declared extends Options>(
  command: Command<Declared>,
  given: readonly string[],
): { values: Values<Declared>; operands: string[] } | 'help' {
  const end = given.indexOf('--');
  if (given.slice(0, end < 0 ? given.length : end).some((one) => one === '--help' || one === '-h'))
    return 'help';
  const { options, operands } = command;
  const declared = Object.entries(options ?? {});
  const { values, positionals } = parsed(given, declared, operands !== undefined);
  const surplus = positionals[operands?.most ?? 0];
  if (surplus !== undefined) throw new UsageError(`there is one argument too many: ${surplus}`);
  const read = declared.map(([name, option]) => [name, valueOf(name, option, values[name])] as const);
  // each value is of the kind that its option declares
  return { values: Object.fromEntries(read) as Values<Declared>, operands: positionals };
}

function parsed(given: readonly string[], declared: [string, Option][], allowPositionals: boolean) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals,
      options: Object.fromEntries(
        declared.map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
      ),
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

function valueOf(name: string, option: Option, given: unknown): string | number | boolean | null {
  if (option.kind === 'flag') return given === true;
  if (typeof given !== 'string') {
    if ('required' in option) throw new UsageError(`--${name} ${option.value} is missing`);
    return option.kind === 'count' ? (option.default ?? null) : null;
  }
  switch (option.kind) {
    case 'count':
      if (!/^\d{1,9}$/.test(given)) throw new UsageError(`--${name} ${given}: no whole number`);
      return Number(given);
    case 'folder':
      if (statSync(given, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new UsageError(`--${name} ${given}: no such folder`);
      return given;
    case 'text':
      if (option.choices?.includes(given) === false)
        throw new UsageError(`--${name} ${given}: none of ${option.choices.join(', ')}`);
      return given;
  }
}

/** How a command is called, in a line: "usage: npm run detect -- [--seeds DIR] [FILE ...]". */
function lineOf({ name, options, operands }: Command<Options>): string {
  const parts = Object.entries(options ?? {}).map(([option, declared]) => {
    const part = withValue(option, declared);
    return 'required' in declared ? part : `[${part}]`;
  });
  if (operands) parts.push(operands.most === 1 ? `[${operands.name}]` : `[${operands.name} ...]`);
  return ['usage:', name, ...(parts.length > 0 ? ['--', ...parts] : [])].join(' ');
}

function withValue(name: string, option: Option): string {
  return option.kind === 'flag' ? `--${name}` : `--${name} ${option.value}`;
}

/** What a command does, what it takes, and an example. */
export function usageOf(command: Command<Options>): string {
  const { name, about, options, operands, example } = command;
  const rows = Object.entries(options ?? {}).map(([option, declared]): [string, string] => {
    const standard = 'default' in declared ? ` (${String(declared.default)} where it is not given)` : '';
    return [withValue(option, declared), declared.about + standard];
  });
  if (operands) rows.push([operands.name, operands.about]);
  rows.push(['--help', 'prints this']);
  const column = Math.max(...rows.map(([row]) => row.length)) + 4;
  return [
    ...wrapped(about, WIDTH),
    '',
    lineOf(command),
    '',
    ...rows.flatMap(([row, what]) =>
      wrapped(what, WIDTH - column).map((line, at) => (at === 0 ? `  ${row}` : '').padEnd(column) + line),
    ),
    '',
    `example: ${name}${example === undefined ? '' : ` -- ${example}`}`,
  ].join('\n');
}

/** Text in lines of so many characters at most, broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
