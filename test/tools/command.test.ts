/** Arguments as a program of the shell declares them: what is read, what is refused, and the usage made of them. */

import { describe, expect, it } from 'vitest';
import { parse, UsageError, usageOf } from '../../src/tools/command';

const COMMAND = {
  name: 'npm run sort',
  about:
    'Sorts pages by their length, the longest first, and prints their names one a line; reads nothing of the web.',
  options: {
    data: { kind: 'folder', value: 'DIR', about: 'has the pages', required: true },
    times: { kind: 'count', value: 'N', about: 'how often', default: 3 },
    most: { kind: 'count', value: 'N', about: 'how many' },
    only: { kind: 'text', value: 'KIND', about: 'one kind', choices: ['old', 'new'] },
    name: { kind: 'text', value: 'NAME', about: 'what it is called' },
    quiet: { kind: 'flag', about: 'prints nothing' },
  },
  operands: { name: 'FILE', about: 'one of two pages', most: 2 },
  example: '--data pages',
} as const;

const GIVEN = ['--data', 'seeds'];

describe('what is read', () => {
  const standard = { data: 'seeds', times: 3, most: null, only: null, name: null, quiet: false };

  it.each([
    [[], {}, []],
    [['--times', '0', '--most=12'], { times: 0, most: 12 }, []],
    [['--only', 'old', '--quiet', 'a', 'b'], { only: 'old', quiet: true }, ['a', 'b']],
    [['--name', '--', 'a'], null, []],
    [['--name=-x', '--', '--help'], { name: '-x' }, ['--help']],
    [['--name', ''], { name: '' }, []],
  ])('%j', (args, values, operands) => {
    const read = () => parse(COMMAND, [...GIVEN, ...args]);
    if (values === null) expect(read).toThrow(UsageError);
    else expect(read()).toEqual({ values: { ...standard, ...values }, operands });
  });

  it.each([[['--help']], [['-h']], [['--nonsense', '--help']], [['a', 'b', 'c', '--help']]])(
    '%j asks for help',
    (args) => {
      expect(parse(COMMAND, args)).toBe('help');
    },
  );
});

describe('what is refused', () => {
  it.each([
    [['--nonsense'], "'--nonsense'"],
    [['-x'], "'-x'"],
    [['--quiet=yes'], '--quiet'],
    [['--name'], '--name'],
    [['--times', '-1'], '--times'],
    [['--times', 'many'], '--times many: no whole number'],
    [['--times', '1.5'], '--times 1.5: no whole number'],
    [['--times', '9'.repeat(30)], 'no whole number'],
    [['--times', ''], 'no whole number'],
    [['--only', 'odd'], '--only odd: none of old, new'],
    [['--data', 'package.json'], '--data package.json: no such folder'],
    [['--data', 'no-such-folder'], '--data no-such-folder: no such folder'],
    [['a', 'b', 'c'], 'there is one argument too many: c'],
  ])('%j', (args, words) => {
    const read = () => parse(COMMAND, [...GIVEN, ...args]);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(words);
  });

  it('a required option that is not given', () => {
    expect(() => parse(COMMAND, [])).toThrow(new UsageError('--data DIR is missing'));
  });

  it('any argument where none is declared', () => {
    expect(() => parse({ name: 'npm run build', about: 'Builds.' }, ['now'])).toThrow(UsageError);
  });
});

describe('usage', () => {
  it('says what it does, what it takes, and gives an example', () => {
    expect(usageOf(COMMAND)).toBe(`\
Sorts pages by their length, the longest first, and prints their names one a line; reads nothing of
the web.

usage: npm run sort -- --data DIR [--times N] [--most N] [--only KIND] [--name NAME] [--quiet] [FILE ...]

  --data DIR   has the pages
  --times N    how often (3 where it is not given)
  --most N     how many
  --only KIND  one kind
  --name NAME  what it is called
  --quiet      prints nothing
  FILE         one of two pages
  --help       prints this

example: npm run sort -- --data pages`);
  });

  it('of a command without arguments', () => {
    expect(usageOf({ name: 'npm run build', about: 'Builds.' })).toBe(
      'Builds.\n\nusage: npm run build\n\n  --help  prints this\n\nexample: npm run build',
    );
  });
});
