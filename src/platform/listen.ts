/** Receiving the messages of a table: every row has a handler, or it does not compile. */

import { ExpectedFailure, outcomeOf } from './failures';
import type { MessageRows } from './messages';

export type Sender = chrome.runtime.MessageSender;

/** One handler for each message of a table. What it throws becomes the failure that the sender gets. */
export type Handlers<Rows extends MessageRows<Rows>> = {
  [Name in keyof Rows]: (
    params: Rows[Name]['params'],
    sender: Sender,
  ) => Rows[Name]['result'] | Promise<Rows[Name]['result']>;
};

/** For each message, whether what came in is its params. */
export type Checks<Rows extends MessageRows<Rows>> = {
  [Name in keyof Rows]: (params: unknown) => params is Rows[Name]['params'];
};

/** Answers the messages of a table that come from our own extension; others are left alone. Returns its undo. */
export function listen<Rows extends MessageRows<Rows>>(
  handlers: Handlers<Rows>,
  checks: Checks<Rows>,
): () => void {
  const isRow = (name: unknown): name is keyof Rows =>
    typeof name === 'string' && Object.hasOwn(checks, name);
  const onMessage = (message: unknown, sender: Sender, reply: (answer: unknown) => void): boolean => {
    if (sender.id !== chrome.runtime.id || typeof message !== 'object' || message === null) return false;
    if (!('name' in message) || !isRow(message.name)) return false;
    const { name } = message;
    const params = 'params' in message ? message.params : null;
    void outcomeOf(() => answer(handlers, checks, name, params, sender), String(name)).then(reply);
    return true;
  };
  chrome.runtime.onMessage.addListener(onMessage);
  return () => chrome.runtime.onMessage.removeListener(onMessage);
}

function answer<Rows extends MessageRows<Rows>, Name extends keyof Rows>(
  handlers: Handlers<Rows>,
  checks: Checks<Rows>,
  name: Name,
  params: unknown,
  sender: Sender,
): Rows[Name]['result'] | Promise<Rows[Name]['result']> {
  const check: Checks<Rows>[Name] = checks[name];
  if (!check(params)) throw new ExpectedFailure('unexpected', `malformed ${String(name)}`);
  return handlers[name](params, sender);
}

/** For a room that cannot afford a schema: takes any params that are there. Good between our own scripts only. */
export function anyParams(params: unknown): params is never {
  return params !== undefined;
}
