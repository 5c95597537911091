/** JSON from files and lines, which may hold anything. */

/** The text as a JSON object with unknown fields; throws with `name` where it is none. */
export function json(text: string, name: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${name} is no JSON object`);
  }
  return fields(value);
}

/** The value's fields, unknown each; {} for anything that is no object. */
export function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
