import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProbityError } from '#core/errors.ts';
import type { Programs, RunAs } from './programs.ts';

/** The server's own superuser, for setting up alone. */
export const administrator = 'postgres';

/** Where an embedded database keeps its things. */
export interface Cluster {
  folder: string;
  data: string;
  password: string;
}

/**
 * Makes sure that a folder holds a database: makes one, with a password of its own, where there is none.
 * It is made aside and put in place at once, so that a broken start leaves nothing half-made.
 *
 * @throws ProbityError ERR_DATABASE_FOLDER, ERR_DATABASE_DISK_FULL, ERR_DATABASE_START
 */
export async function ensureCluster(folder: string, programs: Programs): Promise<Cluster> {
  const place = clusterFolder(folder);
  if (!(await stat(place).catch(() => null))) {
    await removeUnfinished(folder);
    const unfinished = join(folder, `unfinished-${process.pid}-${randomBytes(4).toString('hex')}`);
    await makeCluster(unfinished, programs);
    // Another service may have been quicker: then its database is the one.
    await rename(unfinished, place).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  const password = (await readFile(join(place, 'password'), 'utf8')).trim();
  return { folder: place, data: join(place, 'data'), password };
}

/** The folder of everything that belongs to PostgreSQL's own user. */
export const clusterFolder = (folder: string): string => join(folder, 'postgresql');

async function makeCluster(folder: string, programs: Programs): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const password = join(folder, 'password');
  await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  await giveTo(programs.runAs, folder, password);
  const { code, output } = await run(programs.initdb, programs.runAs, [
    `--pgdata=${join(folder, 'data')}`,
    `--username=${administrator}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ]);
  if (code === 0) return;
  await rm(folder, { recursive: true, force: true });
  throw startFault(folder, output);
}

async function giveTo(runAs: RunAs, ...paths: string[]): Promise<void> {
  if (runAs) for (const path of paths) await chown(path, runAs.uid, runAs.gid);
}

/** Removes what starts that were killed have left; one that still runs keeps its own. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/^unfinished-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (pid > 0 && !isAlive(pid)) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Whether a process of this number exists, whoever runs it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes the folder that holds all of the database, or says why it cannot. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const probe = join(folder, `.probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOSPC') throw diskFull(folder, cause);
    throw new ProbityError(
      'ERR_DATABASE_FOLDER',
      `The database folder ${folder} cannot be written to. Give this user the right to write there, or choose another folder.`,
      { cause },
    );
  }
}

/** Runs a program to its end. It never throws: a program that cannot be run has the code -1. */
export function run(
  program: string,
  runAs: RunAs,
  parameters: string[],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...surroundings(runAs),
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/** User, folder and environment for PostgreSQL's programs. */
export function surroundings(runAs: RunAs) {
  // PGDATA, PGPORT and the like would override what we ask for; messages must be in English to be told apart.
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return {
    env: { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' },
    ...(runAs && { uid: runAs.uid, gid: runAs.gid, cwd: '/' }),
  };
}

/** What to do where a folder was made by a PostgreSQL that ours does not understand. */
export async function versionFault({ folder, data }: Cluster): Promise<ProbityError> {
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => 'another version')).trim();
  return new ProbityError(
    'ERR_DATABASE_VERSION',
    `The database in ${folder} was made by PostgreSQL ${version}, which the PostgreSQL that comes with this Probity cannot open. Start the Probity that made it, export the register, and bring the export into a new folder.`,
  );
}

/** What PostgreSQL's own words mean for whoever runs the service. */
export function startFault(folder: string, output: string): ProbityError {
  const cause = new Error(output);
  if (output.includes('No space left on device')) return diskFull(folder, cause);
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|error:/.test(line));
  return new ProbityError(
    'ERR_DATABASE_START',
    `PostgreSQL did not start in ${folder}. It said: ${lines.at(-1)?.trim() ?? (output.trim().slice(-300) || 'nothing')}. Look at the file “log” in that folder.`,
    { cause },
  );
}

function diskFull(folder: string, cause: unknown): ProbityError {
  return new ProbityError(
    'ERR_DATABASE_DISK_FULL',
    `The disk that holds the database in ${folder} is full. Nothing that was accepted is lost. Make room, then start again.`,
    { cause },
  );
}
