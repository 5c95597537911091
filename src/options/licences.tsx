/** Whose work Nutgraf is, and is made with, each with the way to its licence in the file that the build writes. */

import { textFragment } from '../wording/text-fragment';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import type { PackageListed } from './use-packages';

export interface LicencesProps {
  /** none while they are being read */
  packages: readonly PackageListed[];
}

const SENTENCES = ['licence_code', 'licence_seeds', 'licence_frequencies'] as const satisfies MessageKey[];

/** All licences in full, each below the name and version of what it is for. */
const FULL_TEXTS = 'LICENSES.txt';

export function Licences({ packages }: LicencesProps) {
  const { t } = useWords();
  return (
    <>
      <ul class="sentences">
        {SENTENCES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      {packages.length > 0 && (
        <>
          <h3 class="group">{t('licences_thanks')}</h3>
          <ul class="site-list">
            {packages.map((each) => (
              <Package key={`${each.name} ${each.version}`} {...each} />
            ))}
          </ul>
        </>
      )}
      <a class="button" href={FULL_TEXTS} target="_blank" rel="noreferrer">
        {t('licences_full')}
      </a>
    </>
  );
}

function Package({ name, version, licence }: PackageListed) {
  const { t } = useWords();
  return (
    <li class="site package">
      <bdi>
        {name} <span class="source">{version}</span>
      </bdi>{' '}
      <a
        href={textFragment(FULL_TEXTS, `${name} ${version}`)}
        target="_blank"
        rel="noreferrer"
        dir="ltr"
        aria-label={t('licence_of', { name, licence })}
      >
        {licence}
      </a>
    </li>
  );
}
