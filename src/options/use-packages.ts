/** The packages that Nutgraf is made with, as the build lists them beside the page. */

import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { outcomeOf } from '../platform/failures';

const packagesSchema = v.array(v.object({ name: v.string(), version: v.string(), licence: v.string() }));

export type PackageListed = v.InferOutput<typeof packagesSchema>[number];

/** What the list holds; throws where it is none. */
export function readPackages(list: unknown): PackageListed[] {
  return v.parse(packagesSchema, list);
}

/** The packages; none until they are read. */
export function usePackages(): PackageListed[] {
  const [packages, setPackages] = useState<PackageListed[]>([]);
  useEffect(() => {
    const read = async () => readPackages(await (await fetch('licences.json')).json());
    void outcomeOf(read, 'reading the list of packages').then((outcome) => {
      if (outcome.ok) setPackages(outcome.value);
    });
  }, []);
  return packages;
}
