/** Settings as a file that readers keep or take to another device. */

import * as v from 'valibot';
import { parseStored, type ParsedItem } from './storage';
import { storedSettings, type Settings } from './settings';

/** What a file of ours says of itself. */
const KIND = 'nutgraf-settings';

/** Characters; settings that name every listed site take 15,000. */
const LONGEST_FILE = 1_000_000;

/** A version is counted from one, and settings are no list: such a file was written by something else, or by hand. */
const fileSchema = v.object({
  kind: v.literal(KIND),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  value: v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});

/** The text of a settings file. */
export function settingsToFile(value: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: storedSettings.version, value }, null, 2)}\n`;
}

/**
 * The settings in the text of a file, of whatever version of Nutgraf; null where it is no settings file. `problems` names
 * the parts that do not fit and stand at their defaults.
 */
export function settingsFromFile(text: string): ParsedItem<Settings> | null {
  if (text.length > LONGEST_FILE) return null;
  const file = v.safeParse(fileSchema, parseJson(text));
  return file.success ? parseStored(storedSettings, file.output) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
