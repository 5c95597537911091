/** The one place that unexpected errors reach. They stay on the reader's machine, in the console. */

/** Writes an error nobody expected, with what was being done, where a developer or a bug report finds it. */
export function report(error: unknown, during: string): void {
  console.error(`Nutgraf, ${during}:`, error);
}
