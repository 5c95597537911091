/** Where Nutgraf reads: listed sites, the reader's own, or every site as an explicit opt-in. */

import { useEffect, useId, useState } from 'preact/hooks';
import type { HostProblem } from '../platform/hosts';
import type { Settings } from '../platform/settings';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import { Switch } from './controls';

export interface WhereEvents {
  onSites: (change: (sites: Settings['sites']) => Settings['sites']) => void;
  /** asks the browser first */
  onAddSite: (typed: string) => void;
  onRemoveSite: (host: string) => void;
  /** asks the browser first when switched on */
  onAllSites: (on: boolean) => void;
  onGrant: (host: string) => void;
  /** asks for all the listed sites */
  onGrantListed: () => void;
}

export interface WhereProps extends WhereEvents {
  sites: Settings['sites'];
  listed: readonly string[];
  /** sites that the browser does not let Nutgraf read */
  refused: readonly string[];
  /** every site is switched on, and the browser does not let Nutgraf read them */
  allRefused: boolean;
  /** what was wrong with the last addition */
  problem: AddProblem | null;
}

export type AddProblem = HostProblem | 'already' | 'refused';

const PROBLEMS: Record<AddProblem, MessageKey> = {
  empty: 'where_problem_empty',
  'not-an-address': 'where_problem_address',
  'not-a-website': 'where_problem_website',
  already: 'where_problem_already',
  refused: 'where_problem_refused',
};

export function Where(props: WhereProps) {
  const { t } = useWords();
  return (
    <>
      <p class="intro">{t('where_intro')}</p>
      <h3 class="group">{t('where_listed')}</h3>
      <Refused {...props} />
      <Listed {...props} />
      <h3 class="group">{t('where_added')}</h3>
      <Added {...props} />
      <h3 class="group">{t('where_elsewhere')}</h3>
      <EverySite {...props} />
    </>
  );
}

export function EverySite({
  sites,
  allRefused,
  onAllSites,
}: Pick<WhereProps, 'sites' | 'allRefused' | 'onAllSites'>) {
  const { t } = useWords();
  return (
    <Switch
      label={t('where_all')}
      note={allRefused ? <NotGranted onGrant={() => onAllSites(true)} /> : t('where_all_reason')}
      on={sites.all}
      onChange={onAllSites}
    />
  );
}

/** How many listed sites the browser withholds, with the one question that gives them all. */
export function Refused({
  listed,
  refused,
  onGrantListed,
}: Pick<WhereProps, 'listed' | 'refused' | 'onGrantListed'>) {
  const { t, plural } = useWords();
  const missing = listed.filter((host) => refused.includes(host)).length;
  if (missing === 0) return null;
  return (
    <div class="ask" role="status">
      <p>{plural('where_refused', missing)}</p>
      <button type="button" class="button button-primary" onClick={onGrantListed}>
        {t('where_grant_all')}
      </button>
    </div>
  );
}

function NotGranted({ onGrant }: { onGrant: () => void }) {
  const { t } = useWords();
  return (
    <>
      {t('where_not_granted')}{' '}
      <button type="button" class="link-button" onClick={onGrant}>
        {t('where_grant')}
      </button>
    </>
  );
}

function Added(props: WhereProps) {
  const { sites, problem, onAddSite, onRemoveSite } = props;
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const id = useId();
  // what was typed stays until it has become a site, so that it can be mended
  useEffect(() => setTyped(''), [sites]);
  return (
    <>
      <ul class="site-list">
        {sites.added.toSorted().map((host) => (
          <li class="site" key={host}>
            <SiteSwitch {...props} host={host} />
            <button
              type="button"
              class="quiet-button"
              aria-label={t('where_remove', { host })}
              onClick={() => onRemoveSite(host)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          onAddSite(typed);
        }}
      >
        <label class="control-label" for={id}>
          {t('where_add')}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('where_add_placeholder')}
          value={typed}
          aria-describedby={`${id}-note`}
          aria-invalid={problem !== null}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('where_add_button')}
        </button>
        <p class="control-note" id={`${id}-note`} role="status">
          {t(problem === null ? 'where_add_reason' : PROBLEMS[problem])}
        </p>
      </form>
    </>
  );
}

function Listed(props: WhereProps) {
  const { listed } = props;
  const { t, plural } = useWords();
  const [query, setQuery] = useState('');
  const id = useId();
  const wanted = query.trim().toLowerCase();
  const found = listed.filter((host) => host.includes(wanted));
  return (
    <>
      <label class="control-label" for={id}>
        {t('where_search')}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="control-note" role="status">
        {found.length > 0 ? plural('where_found', found.length) : t('where_none', { query: query.trim() })}
      </p>
      {found.length > 0 && (
        <ul class="site-list site-list-long">
          {found.map((host) => (
            <li class="site" key={host}>
              <SiteSwitch {...props} host={host} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function SiteSwitch({ host, sites, refused, onSites, onGrant }: WhereProps & { host: string }) {
  const missing = refused.includes(host);
  return (
    <Switch
      label={<bdi dir="ltr">{host}</bdi>}
      on={!sites.off.includes(host)}
      {...(missing ? { note: <NotGranted onGrant={() => onGrant(host)} /> } : {})}
      onChange={(on) =>
        onSites((now) => ({
          ...now,
          off: on ? now.off.filter((other) => other !== host) : [...new Set([...now.off, host])],
        }))
      }
    />
  );
}
