/** Expected failures as values, and the way from a thrown error to one. */

import { report } from './report';

/** An expected failure, told to the reader in words by its code; `detail` is for the console and the diagnosis. */
export interface Failure {
  code:
    'stories-unreadable' | 'storage-full' | 'page-gone' | 'no-permission' | 'old-story-format' | 'unexpected';
  detail: string;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Thrown inside a room where something expected went wrong; leaves the room as an Outcome. */
export class ExpectedFailure extends Error {
  readonly failure: Failure;

  constructor(code: Failure['code'], detail: string) {
    super(`${code}: ${detail}`);
    this.failure = { code, detail };
  }
}

/** A failed Outcome. */
export function failed(code: Failure['code'], detail: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, detail } };
}

/** The failure that a thrown value stands for; one that nobody expected is reported too. */
export function failureOf(error: unknown, during: string): Failure {
  if (error instanceof ExpectedFailure) return error.failure;
  report(error, during);
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

/** Runs a task to an Outcome; never rejects. */
export async function outcomeOf<T>(task: () => T | Promise<T>, during: string): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, failure: failureOf(error, during) };
  }
}

/** The value of an Outcome; throws its failure as an ExpectedFailure. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new ExpectedFailure(outcome.failure.code, outcome.failure.detail);
}
