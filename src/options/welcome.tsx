/** The page that opens once, after the installation: what Nutgraf shows, what it reads, what leaves, where it runs. */

import { Icon } from '../ui/icon';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import { Sample } from './sample';
import { EverySite, Refused, type WhereProps } from './where';
import type { Settings } from '../platform/settings';

const LINES = ['line_differs', 'line_stated', 'line_person', 'line_thing'] as const satisfies MessageKey[];

export type WelcomeProps = Omit<WhereProps, 'onSites'> & { theme: Settings['appearance']['theme'] };

export function WelcomeView(props: WelcomeProps) {
  const { t, plural } = useWords();
  return (
    <main class="settings welcome">
      <p class="wordmark">
        <Icon name="nutgraf" />
        {t('extension_name')}
      </p>
      <h1 class="headline">{t('welcome_title')}</h1>
      <p class="intro">{t('welcome_intro')}</p>
      <section aria-labelledby="sample-heading">
        <h2 class="setting-heading" id="sample-heading">
          {t('welcome_sample')}
        </h2>
        <p class="intro">{t('welcome_sample_hint')}</p>
        <Sample theme={props.theme} />
        <h3 class="group">{t('welcome_lines')}</h3>
        <ul class="sentences lines">
          {LINES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="private-heading">
        <h2 class="setting-heading" id="private-heading">
          {t('welcome_private')}
        </h2>
        <ul class="sentences">
          <li>{t('welcome_reads')}</li>
          <li>{t('welcome_leaves')}</li>
          <li>{t('privacy_5')}</li>
        </ul>
      </section>
      <section aria-labelledby="where-heading">
        <h2 class="setting-heading" id="where-heading">
          {t('welcome_where')}
        </h2>
        <p class="intro">{plural('welcome_listed', props.listed.length)}</p>
        <Refused {...props} />
        <EverySite {...props} />
        <p>
          <a class="button" href="options.html">
            {t('welcome_settings')}
          </a>
        </p>
      </section>
    </main>
  );
}
