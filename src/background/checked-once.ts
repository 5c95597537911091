/** Pages that the reader asked to check once, on sites where Nutgraf is not enabled. In memory, gone with the browser. */

import * as v from 'valibot';
import { change, load, type StoredValue } from '../platform/storage';

/** origin by tab */
type CheckedTabs = Record<string, string>;

const checkedTabs: StoredValue<CheckedTabs> = {
  key: 'checked-once',
  area: 'session',
  version: 1,
  migrations: {},
  parse(raw) {
    const result = v.safeParse(v.record(v.string(), v.string()), raw ?? {});
    return result.success
      ? { value: result.output, problems: [] }
      : { value: {}, problems: result.issues.map(({ message }) => message) };
  },
};

/** From now on pages of this origin are read in this tab, until the tab shows another origin's page that is checked once. */
export async function allowOnce(tab: number, origin: string): Promise<void> {
  await change(checkedTabs, (tabs) => ({ ...tabs, [tab]: origin }));
}

/** Did the reader ask to check this tab's page? */
export async function isAllowedOnce(tab: number, origin: string): Promise<boolean> {
  return (await load(checkedTabs))[tab] === origin;
}
