/** A small WebDriver BiDi client: commands by id over one web socket. */

import { WebSocket } from 'ws';
import { fields } from './json';

export class BidiError extends Error {
  override name = 'BidiError';
}

export interface BidiConnection {
  /** the result of a command; rejects with BidiError where the browser refuses it, or after the time limit */
  send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>>;
  close(): void;
}

/** Milliseconds that one command may take; a navigation is the slowest, about 1 s. */
const COMMAND_LIMIT = 30_000;

interface Pending {
  method: string;
  resolve: (result: Record<string, unknown>) => void;
  reject: (error: Error) => void;
}

/** Connects to the address that the browser printed. */
export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const pending = new Map<number, Pending>();
  let last = 0;
  socket.on('message', (data: Buffer) => settle(pending, data.toString('utf8')));
  socket.on('close', () => {
    for (const { method, reject } of pending.values())
      reject(new BidiError(`${method}: the browser has gone`));
    pending.clear();
  });
  return {
    send(method, params) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          pending.delete(id);
          reject(new BidiError(`${method}: no answer in ${String(COMMAND_LIMIT)} ms`));
        }, COMMAND_LIMIT);
        pending.set(id, {
          method,
          resolve: (result) => {
            clearTimeout(timer);
            resolve(result);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.close(),
  };
}

function settle(pending: Map<number, Pending>, text: string): void {
  const message = fields(JSON.parse(text));
  const id = message['id'];
  if (typeof id !== 'number') return;
  const command = pending.get(id);
  pending.delete(id);
  if (message['type'] === 'success') command?.resolve(fields(message['result']));
  else
    command?.reject(
      new BidiError(`${command.method}: ${String(message['error'])}: ${String(message['message'])}`),
    );
}

/** Text of a field that the protocol promises; throws where it is none. */
export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new BidiError(`${what} is no text`);
  return value;
}
