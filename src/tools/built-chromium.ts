/** Installed Chromium with the extension as built, unseen, reaching no host but the server's: for pictures and measurements. */

import { requireBrowser } from './browsers';
import { extensionFolder } from './build';
import { launchChromium, type Chromium, type ChromiumOptions } from './chromium';

/** Starts it in a fresh profile; throws where no Chromium is installed, or what it said where it does not start. */
export function launchBuiltChromium(
  options: Pick<ChromiumOptions, 'server' | 'netLog' | 'window'>,
): Promise<Chromium> {
  return launchChromium({
    ...options,
    executable: requireBrowser('chromium'),
    extension: extensionFolder('chrome'),
    closed: true,
    headless: true,
  });
}
