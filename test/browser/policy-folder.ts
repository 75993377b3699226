import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** Where a policy can be put, or in a sentence why it cannot. */
export type PolicyPlace = { folder: string; file: string } | { reason: string };

/** Where each program looks for its organisation's policies on Linux. */
const folders: Record<string, string> = {
  chromium: '/etc/chromium/policies/managed',
  'chromium-browser': '/etc/chromium-browser/policies/managed',
  'google-chrome': '/etc/opt/chrome/policies/managed',
  'google-chrome-stable': '/etc/opt/chrome/policies/managed',
  chrome: '/etc/opt/chrome/policies/managed',
};

/** Firefox reads one file, whatever else is there. */
const firefoxFile = 'policies.json';
const firefoxFolder = '/etc/firefox/policies';

/** The folder from which a browser here reads policies, or in a sentence why none can be put there. */
export function policyFolder(program: string): PolicyPlace {
  const folder = folders[basename(program)];
  if (folder === undefined) return { reason: `Nobody knows where ${program} looks for policies.` };
  return writable(folder, `probity-test-${process.pid}.json`);
}

/** The same for Firefox, where the machine has no policy of its own. */
export function firefoxPolicyFolder(): PolicyPlace {
  const file = join(firefoxFolder, firefoxFile);
  if (existsSync(file)) return { reason: `${file} is somebody else's.` };
  return writable(firefoxFolder, firefoxFile);
}

function writable(folder: string, file: string): PolicyPlace {
  if (process.platform !== 'linux') return { reason: 'Only on Linux do policies lie in files.' };
  const [there = '/'] = ancestorsOf(folder).filter((each) => existsSync(each));
  try {
    accessSync(there, constants.W_OK);
    return { folder, file };
  } catch {
    return { reason: `${there} cannot be written to: run the tests as root.` };
  }
}

/**
 * Puts a policy file into the folder.
 * @returns what takes it away again, with every folder that was made for it; also done when the process ends
 */
export function writePolicy(
  { folder, file: name }: { folder: string; file: string },
  policy: object,
): () => void {
  const made = ancestorsOf(folder).filter((each) => !existsSync(each));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  const remove = () => {
    process.off('exit', remove);
    rmSync(file, { force: true });
    for (const each of made) removeEmpty(each);
  };
  process.on('exit', remove);
  writeFileSync(file, JSON.stringify(policy));
  return remove;
}

/** A folder and all above it, the innermost first. */
function ancestorsOf(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestorsOf(above)];
}

/** Somebody else may have put something there meanwhile. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Then it stays.
  }
}
