/** Every program that the package starts tells what it does and takes, and refuses what it does not know. */

import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fields, json } from '../../src/tools/json';
import { filesUnder, read } from './sources';

const { scripts } = json(read('package.json'), 'package.json');
const PROGRAMS = Object.entries(fields(scripts)).flatMap(([script, command]) => {
  const file = /^tsx (src\/tools\/\S+\.ts)(?:\s|$)/.exec(String(command))?.[1];
  return file === undefined ? [] : [{ script, file }];
});

/** Names of npm's own, which need no "run". */
const SHORT = ['start', 'test'];

/** Runs a program with node alone, from the repository. */
function run(
  file: string,
  ...args: string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (out.stdout += data.toString('utf8')));
    child.stderr.on('data', (data: Buffer) => (out.stderr += data.toString('utf8')));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...out }));
  });
}

it('all programs of the package are found', () => {
  expect(PROGRAMS.length).toBeGreaterThanOrEqual(17);
});

it('no other file looks at arguments, so that all are told and refused in one way', () => {
  const files = filesUnder('src').filter((path) => path.endsWith('.ts') && path !== 'src/tools/command.ts');
  expect(files.filter((path) => /parseArgs|process\.argv(?!\[1\])/.test(read(path)))).toEqual([]);
});

// each starts a process, which spends half of its time waiting
describe.concurrent.each(PROGRAMS)('$script', { timeout: 120_000 }, ({ script, file }) => {
  it('--help prints what it does, what it takes and an example', async () => {
    const name = new RegExp(`npm ${SHORT.includes(script) ? '' : 'run (?:-s )?'}${script}(?: |$)`, 'm');
    const { status, stdout, stderr } = await run(file, '--help');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [about = '', usage = '', ...rest] = stdout.trim().split('\n\n');
    const example = rest.at(-1) ?? '';
    expect(about).toMatch(/^\p{Lu}.*\.$/su);
    expect(usage).toMatch(/^usage: npm /);
    expect(usage).toMatch(name);
    expect(example).toMatch(/^example: npm /);
    expect(example).toMatch(name);
    const listed = rest.slice(0, -1).join('\n');
    for (const option of usage.match(/--\w[\w-]*|[A-Z]{2,}/g) ?? []) expect(listed).toContain(option);
  });
});

it('an unknown option ends a program with its usage', { timeout: 60_000 }, async () => {
  const { status, stdout, stderr } = await run('src/tools/story.ts', '--nonsense');
  expect(stdout).toBe('');
  expect(status).toBe(2);
  expect(stderr).toContain('--nonsense');
  expect(stderr).toMatch(/^usage: npm run -s story -- \[--seeds DIR\]$/m);
  expect(stderr).not.toContain('    at ');
});
