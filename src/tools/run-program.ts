/** Runs the programs that the project installs. */

import { spawn } from 'node:child_process';
import { ROOT } from './main';

interface Run {
  succeeded: boolean;
  output: string;
}

/** Runs a program of node_modules/.bin, or node itself, to its end, with what it printed. */
export function runProgram([program, ...args]: [string, ...string[]]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // the programs of node_modules/.bin are .cmd files there
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        output += data.toString('utf8');
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}
