/** The words and the sign with which a fact begins: form tells the state, colour only helps. */

import type { FactStatus } from './fact';
import { listOf } from './dates';
import { useWords, type Words } from './translate';

/** What the label says. */
export function statusText(status: FactStatus, { t, locale }: Words): string {
  switch (status.kind) {
    case 'stated':
      return t('state_stated');
    case 'partly':
      return t('state_partly');
    case 'related':
      return t('state_related');
    case 'absent':
      return t('state_absent');
    case 'absent-cut':
      return t('state_absent_cut');
    case 'after':
      return t('state_after');
    case 'role':
      return t('state_role', { here: status.here });
    case 'differs':
      return status.here.length > 0
        ? t('state_differs', { here: listOf(status.here, locale) })
        : t('state_differs_plain');
  }
}

export function StateLabel({ status }: { status: FactStatus }) {
  const words = useWords();
  return (
    <span class="state" data-state={status.kind}>
      <StateSign kind={status.kind} />
      {statusText(status, words)}
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
