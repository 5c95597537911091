/** Where Nutgraf reads, for options and welcome: the settings, what the browser allows, and asking it for more. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import { outcomeOf } from '../platform/failures';
import { ALL_ORIGINS, hostFromTyping, originsOf } from '../platform/hosts';
import {
  isEverySiteGranted,
  listedHosts,
  listedOrigins,
  refusedSites,
  removeSites,
  requestSites,
  watchPermissions,
} from '../platform/permissions';
import { changeSites, type Settings, type Sites } from '../platform/settings';
import { add, remove, siteState } from '../platform/sites';
import type { WhereProps } from './where';

const listed = listedHosts();

type SitesProps = Omit<WhereProps, 'sites' | 'onSites'>;

/** What the views of sites need. `save` keeps a change, and says so where it cannot. */
export function useSites(sites: Sites, save: (work: Promise<Settings>) => void): SitesProps {
  const [problem, setProblem] = useState<WhereProps['problem']>(null);
  const { refused, allRefused } = useRefused(sites.added);

  /** Asks the browser, first thing in a click, and changes the settings where it agrees. */
  const ask = (origins: string[], by: (sites: Sites) => Sites, onRefusal?: () => void): void => {
    const asked = requestSites(origins);
    setProblem(null);
    void outcomeOf(() => asked, 'asking for sites').then((outcome) => {
      if (outcome.ok && outcome.value) save(changeSites(by));
      else onRefusal?.();
    });
  };

  return {
    listed,
    refused,
    allRefused: sites.all && allRefused,
    problem,
    onAddSite(typed) {
      const site = hostFromTyping(typed);
      if (!site.ok) setProblem(site.problem);
      else if (siteState(site.host, sites, listed) === 'on' && !refused.includes(site.host)) {
        setProblem('already');
      } else {
        ask(
          originsOf(site.host),
          (now) => add(site.host, now, listed),
          () => setProblem('refused'),
        );
      }
    },
    onRemoveSite(host) {
      setProblem(null);
      save(changeSites((now) => remove(host, now)));
      void removeSites(originsOf(host));
    },
    onAllSites(on) {
      if (on) ask(ALL_ORIGINS, (now) => ({ ...now, all: true }));
      else {
        save(changeSites((now) => ({ ...now, all: false })));
        void removeSites(ALL_ORIGINS);
      }
    },
    onGrant: (host) => ask(originsOf(host), (now) => now),
    onGrantListed: () => ask(listedOrigins(), (now) => now),
  };
}

/** What the browser does not let Nutgraf read, as permissions come and go. */
function useRefused(added: readonly string[]): { refused: string[]; allRefused: boolean } {
  const [state, setState] = useState<{ refused: string[]; allRefused: boolean }>({
    refused: [],
    allRefused: false,
  });
  const key = added.join(' ');
  const look = useCallback(() => {
    const own = key.split(' ').filter(Boolean);
    void Promise.all([refusedSites([...listed, ...own]), isEverySiteGranted()]).then(([refused, every]) =>
      setState({ refused, allRefused: !every }),
    );
  }, [key]);
  useEffect(() => {
    look();
    return watchPermissions(look);
  }, [look]);
  return state;
}
