/** Finds the browsers that are installed; on Debian and Ubuntu installs the distribution's, where the user may. Downloads nothing itself. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Family = 'chromium' | 'firefox';

/** By family: variables that name an executable, best first. */
const VARIABLES: Record<Family, string[]> = {
  chromium: ['NUTGRAF_CHROMIUM', 'CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['NUTGRAF_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

const COMMANDS: Record<Family, string[]> = {
  chromium: [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
    ...['microsoft-edge-stable', 'microsoft-edge', 'brave-browser', 'brave'],
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC: Record<Family, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS: Record<Family, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The distributions' own packages (Ubuntu's stand for snaps); the fonts are for scripts that a bare system cannot draw. */
const FONTS = ['fonts-liberation', 'fonts-noto-core'];
const PACKAGES: Record<string, string[]> = {
  debian: ['chromium', 'firefox-esr', ...FONTS],
  ubuntu: ['chromium-browser', 'firefox', ...FONTS],
};

export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

/** The path of an installed browser of the family, or null. A variable that points nowhere is an error, not passed over. */
export function findBrowser(family: Family): string | null {
  for (const variable of VARIABLES[family]) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (!existsSync(path)) throw new BrowserMissing(`${variable} is ${path}, and nothing is there`);
    return path;
  }
  return usualPlaces(family).find((path) => existsSync(path)) ?? null;
}

/** The path of a browser of the family, installed now if need be; throws BrowserMissing with one line that says what to do. */
export function requireBrowser(family: Family): string {
  const found = findBrowser(family);
  if (found !== null) return found;
  installFromDistribution();
  const installed = findBrowser(family);
  if (installed === null) throw new BrowserMissing(whatToInstall(family));
  return installed;
}

function usualPlaces(family: Family): string[] {
  if (process.platform === 'darwin') {
    return MAC[family].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents/MacOS', name.startsWith('Firefox') ? 'firefox' : name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return WINDOWS[family].flatMap((tail) => folders.map((folder) => join(folder, tail)));
  }
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  const opt = family === 'chromium' ? ['/opt/google/chrome/chrome'] : ['/opt/firefox/firefox'];
  return [...COMMANDS[family].flatMap((name) => folders.map((folder) => join(folder, name))), ...opt];
}

/** The id of the Linux distribution ("debian", "ubuntu"), or null. */
function distribution(): string | null {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return null;
  return /^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null;
}

/** Installs both browsers and the fonts where the distribution is known and the user may; otherwise does nothing. */
function installFromDistribution(): void {
  const packages = PACKAGES[distribution() ?? ''];
  if (packages === undefined || !asRoot('true', [])) return;
  console.error(`No browser found: installing ${packages.join(', ')} from the distribution.`);
  if (asRoot('apt-get', ['update'])) {
    asRoot('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
}

/** Runs a command as root, directly or by sudo without a password; whether it succeeded. */
function asRoot(command: string, args: string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const line: [string, string[]] = isRoot ? [command, args] : ['sudo', ['-n', command, ...args]];
  const errors = command === 'true' ? 'ignore' : 'inherit';
  return spawnSync(...line, { env, stdio: ['ignore', 'ignore', errors] }).status === 0;
}

function whatToInstall(family: Family): string {
  const names = family === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox';
  const packages = PACKAGES[distribution() ?? ''];
  const how = packages === undefined ? '' : ` (sudo apt-get install ${packages.join(' ')})`;
  const variable = VARIABLES[family][0] ?? '';
  return `No ${names} found: install one${how}, or set ${variable} to its path.`;
}
