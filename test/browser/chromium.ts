import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names a browser to test with, before all that is found on the machine. */
const variable = 'PROBITY_CHROMIUM';

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) => [
    `/Applications/${name}.app/Contents/MacOS/${name}`,
    join(homedir(), `Applications/${name}.app/Contents/MacOS/${name}`),
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((folder) => process.env[folder] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const playwrightCaches: Partial<Record<NodeJS.Platform, string>> = {
  linux: join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*'),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright/chromium-*/chrome-win*/chrome.exe'),
};

function isProgram(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inPlaywrightCache(): string[] {
  const pattern = playwrightCaches[process.platform];
  return pattern ? globSync(pattern).sort().reverse() : [];
}

function onThisMachine(): string | undefined {
  const candidates = [...onPath(), ...(usualPlaces[process.platform] ?? []), ...inPlaywrightCache()];
  return candidates.find(isProgram);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installDebianChromium(): void {
  console.log("No Chromium found: installing Debian's chromium with apt-get for the browser tests.");
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

/**
 * Finds a Chromium for the browser tests; on Debian as root it installs one where there is none.
 * @returns the path of the program
 * @throws Error with the one command that the person must run
 */
export function findChromium(): string {
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, where there is no program. Correct it or unset it.`);
  }
  const found = onThisMachine();
  if (found) return found;
  if (isDebian() && isRoot()) {
    installDebianChromium();
    return onThisMachine() ?? noChromium();
  }
  return noChromium();
}

function noChromium(): never {
  const command = isDebian() ? 'sudo apt-get install chromium' : 'npx playwright-core install chromium';
  throw new Error(`The browser tests need Chromium, and none was found. Run: ${command}`);
}

/** Flags with which Chromium runs in containers, and asks nothing of any server of its own accord. */
export function launchFlags(): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium refuses to start its sandbox for root.
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}
