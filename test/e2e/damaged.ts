/** A session with an extension of which a file is damaged. */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { extensionFolder } from '../../src/tools/build';
import { startSession, type Session } from './chromium-session';

/** A copy of an extension whose file holds something else: its folder. */
export function damagedCopy(extension: string, file: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-damaged-'));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  return folder;
}

/** A session with such a copy of ours; it ends with the test. */
export async function startDamaged(file: string, content: string | Uint8Array): Promise<Session> {
  const folder = damagedCopy(extensionFolder('chrome'), file, content);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const session = await startSession(folder);
  onTestFinished(() => session.close());
  return session;
}
