/** A session with an extension of which a file is damaged. */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { extensionFolder } from '../../src/tools/build';
import { startSession, type Session } from './chromium-session';

/** A session with a copy of the extension whose file holds something else; it ends with the test. */
export async function startDamaged(file: string, content: string | Uint8Array): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-damaged-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(extensionFolder('chrome'), folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  const session = await startSession(folder);
  onTestFinished(() => session.close());
  return session;
}
