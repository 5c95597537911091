/** A choice in the options, as a reader makes it. */

import { until } from '../../src/tools/page-view';
import type { Session } from './session';

/** Opens the options, clicks the control whose label begins with these words, waits until the change is stored, and closes them. */
export async function choose(openOwn: Session['openOwn'], label: string): Promise<void> {
  const options = await openOwn('options.html');
  const stored = () => options.run(async () => JSON.stringify(await chrome.storage.local.get()));
  const before = await stored();
  await options.clickOn({ label });
  await until('the change to be stored', async () => (await stored()) !== before);
  await options.close();
}
