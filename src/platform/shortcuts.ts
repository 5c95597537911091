/** The browser's shortcuts for Nutgraf: shown by us, changed in a page of the browser's own. */

import { browser } from './browser';

export interface Shortcut {
  /** of the manifest's command */
  name: string;
  /** as the browser writes it, in its own language */
  description: string;
  /** "Alt+Shift+U"; '' where none is set */
  keys: string;
}

/** Firefox for Android has no shortcuts, and Chromium no call for its page of them, against the declared types. */
const { commands }: { commands?: Omit<typeof browser.commands, 'openShortcutSettings'> & OpensSettings } =
  browser;
interface OpensSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Chromium's page of shortcuts; Edge and Brave lead to their own from it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The shortcuts as they are set; none where the browser has no keyboard for them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Opens the browser's page where shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
