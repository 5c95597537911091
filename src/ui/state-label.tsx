/** The words and the sign with which a fact begins: form tells the state, colour only helps. */

import { labelOf } from '../wording/status';
import type { FactStatus } from '../wording/fact';
import { Message } from './quoted';

/** `lang`: the article's */
export function StateLabel({ status, lang }: { status: FactStatus; lang: string | null }) {
  const { of, here } = labelOf(status);
  return (
    <span class="state" data-state={status.kind}>
      <StateSign kind={status.kind} />
      <span>
        <Message of={of} quoted={{ here }} lang={lang} />
      </span>
    </span>
  );
}

function StateSign({ kind }: { kind: FactStatus['kind'] }) {
  return (
    <svg class="state-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {signOf(kind)}
    </svg>
  );
}

function signOf(kind: FactStatus['kind']) {
  switch (kind) {
    case 'stated':
    case 'role':
      return <circle cx="6" cy="6" r="4.5" class="fill" />;
    case 'partly':
      return (
        <>
          <circle cx="6" cy="6" r="4" class="line" />
          <path d="M6 2a4 4 0 0 0 0 8z" class="fill" />
        </>
      );
    case 'differs':
      return (
        <>
          <circle cx="4" cy="6" r="3" class="line" />
          <circle cx="8" cy="6" r="3" class="line" />
        </>
      );
    case 'related':
      return <circle cx="6" cy="6" r="4" class="line dots" />;
    case 'after':
      return <path d="M1.5 6h7M6 3l3 3-3 3" class="line" />;
    case 'absent':
    case 'absent-cut':
      return <circle cx="6" cy="6" r="4" class="line" />;
  }
}
