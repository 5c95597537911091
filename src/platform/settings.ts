/** What the reader can set. The type is `typeof defaults`; every stored value passes the schema before use. */

import * as v from 'valibot';
import { isHost } from './hosts';
import { isLanguage, type LanguageChoice } from './languages';
import { change, load, watch, type StoredValue } from './storage';

export const defaults = {
  sites: {
    /** host names switched off, listed and added ones alike ("pause on this site") */
    off: [] as string[],
    /** host names the reader added; the permission is asked for when one is */
    added: [] as string[],
    /** every site, as an explicit opt-in */
    all: false,
  },
  highlights: {
    on: true,
    kinds: {
      figures: true,
      people: true,
      equipment: true,
      places: false,
      organisations: false,
    },
    style: 'underline' as 'underline' | 'tint',
    occurrences: 'first' as 'first' | 'all',
    /** milliseconds of hover before a card opens */
    delay: 500,
    openOn: 'hover' as 'hover' | 'click',
  },
  matching: {
    strictness: 'balanced' as 'strict' | 'balanced' | 'broad',
    background: true,
  },
  stories: {
    /** ids of stories switched off */
    off: [] as string[],
  },
  appearance: {
    theme: 'auto' as 'auto' | 'light' | 'dark',
    /** `auto`: the browser's */
    language: 'auto' as LanguageChoice,
  },
};

export type Settings = typeof defaults;
export type Sites = Settings['sites'];

/** The settings as stored, with defaults for what is missing or corrupt. */
export function loadSettings(): Promise<Settings> {
  return load(storedSettings);
}

/** Saves the settings that a function makes of those that stand. Throws `storage-full`. */
export function changeSettings(by: (settings: Settings) => Settings): Promise<Settings> {
  return change(storedSettings, by);
}

/** Saves where Nutgraf is on, as a function makes it of where it was; where that is the same, nothing is written. Throws `storage-full`. */
export function changeSites(by: (sites: Sites) => Sites): Promise<Settings> {
  return changeSettings((settings) => {
    const sites = by(settings.sites);
    return JSON.stringify(sites) === JSON.stringify(settings.sites) ? settings : { ...settings, sites };
  });
}

/** Calls back whenever the settings change, in whichever page of ours. Returns its undo. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watch(storedSettings, onChange);
}

/** Settings of any shape as Settings: each part that does not fit is its default, and is named in `problems`. */
export function parseSettings(raw: unknown): { value: Settings; problems: string[] } {
  const problems: string[] = [];
  return { value: v.parse(settingsSchema(problems), raw), problems };
}

const LANGUAGE = v.custom<LanguageChoice>(
  (value) => value === 'auto' || (typeof value === 'string' && isLanguage(value)),
);
const IDS = v.array(v.string());
/** A hover delay in milliseconds that still feels like an answer to the pointer. */
const DELAY = v.pipe(v.number(), v.minValue(0), v.maxValue(3000));

function settingsSchema(problems: string[]): v.GenericSchema<unknown, Settings> {
  /** A part that falls back to its default alone, and says so. A part that is missing is not corrupt. */
  const part = <T>(key: string, schema: v.GenericSchema<unknown, T>, value: T) =>
    v.optional(
      v.pipe(
        v.unknown(),
        v.transform((input): T => {
          const result = v.safeParse(schema, input);
          if (result.success) return result.output;
          problems.push(`${key}: ${result.issues[0].message}`);
          return structuredClone(value);
        }),
      ),
      () => structuredClone(value),
    );
  const { sites, highlights, matching, stories, appearance } = defaults;
  const flag = (key: string, value: boolean) => part(key, v.boolean(), value);
  const choice = <const T extends string>(key: string, values: readonly T[], value: NoInfer<T>) =>
    part<T>(key, v.picklist(values), value);
  /** One entry that is no host would make the browser refuse all of a registration, so it is left out alone. */
  const hosts = (key: string, value: string[]) => {
    const isKept = (entry: unknown): entry is string => {
      const kept = typeof entry === 'string' && isHost(entry);
      if (!kept) problems.push(`${key}: not a host`);
      return kept;
    };
    const list = v.pipe(
      v.array(v.unknown()),
      v.transform((entries) => entries.filter(isKept)),
    );
    return part(key, list, value);
  };
  const kinds = v.object({
    figures: flag('figures', highlights.kinds.figures),
    people: flag('people', highlights.kinds.people),
    equipment: flag('equipment', highlights.kinds.equipment),
    places: flag('places', highlights.kinds.places),
    organisations: flag('organisations', highlights.kinds.organisations),
  });
  const whole = v.object({
    sites: part(
      'sites',
      v.object({
        off: hosts('sites off', sites.off),
        added: hosts('sites added', sites.added),
        all: flag('all sites', sites.all),
      }),
      sites,
    ),
    highlights: part(
      'highlights',
      v.object({
        on: flag('highlights on', highlights.on),
        kinds: part('kinds', kinds, highlights.kinds),
        style: choice('style', ['underline', 'tint'], highlights.style),
        occurrences: choice('occurrences', ['first', 'all'], highlights.occurrences),
        delay: part('delay', DELAY, highlights.delay),
        openOn: choice('open on', ['hover', 'click'], highlights.openOn),
      }),
      highlights,
    ),
    matching: part(
      'matching',
      v.object({
        strictness: choice('strictness', ['strict', 'balanced', 'broad'], matching.strictness),
        background: flag('background', matching.background),
      }),
      matching,
    ),
    stories: part('stories', v.object({ off: part('stories off', IDS, stories.off) }), stories),
    appearance: part(
      'appearance',
      v.object({
        theme: choice('theme', ['auto', 'light', 'dark'], appearance.theme),
        language: part('language', LANGUAGE, appearance.language),
      }),
      appearance,
    ),
  });
  return part('settings', whole, defaults);
}

/** How the settings are kept, in storage and in files. */
export const storedSettings: StoredValue<Settings> = {
  key: 'settings',
  area: 'local',
  version: 1,
  migrations: {},
  parse: parseSettings,
};
