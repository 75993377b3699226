import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProbityError } from '#core/errors.ts';
import { type SignedCheckpoint, signedCheckpoint } from './checkpoint.ts';
import { keepOnce } from './keep-once.ts';

/** Where checkpoints go. */
export interface Keeper {
  keep: (signed: SignedCheckpoint) => Promise<void>;
  /** The newest one; null where there is none, or where what is kept cannot be read back. */
  newest: (organisation: string) => Promise<SignedCheckpoint | null>;
}

/** A checkpoint file: the checkpoint, or null where what it holds is none. */
export interface KeptFile {
  file: string;
  signed: SignedCheckpoint | null;
}

/** The keeper that a setting names: a folder, or the address (http, https) of a service that keeps what is posted to it. */
export function keeperFor(place: string): Keeper {
  return /^https?:\/\//.test(place) ? addressKeeper(place) : folderKeeper(place);
}

/** One file a checkpoint, written once and never changed, so that the folder may forbid changes altogether. */
function folderKeeper(folder: string): Keeper {
  return {
    keep: async (signed) => {
      const { organisation, number } = signed.checkpoint;
      const name = `${String(number).padStart(12, '0')}-${signed.key}.json`;
      try {
        await keepOnce(join(folder, organisation, name), `${JSON.stringify(signed)}\n`, 0o644);
      } catch (cause) {
        throw notKept(folder, cause);
      }
    },
    newest: async (organisation) => {
      const file = (await checkpointFiles(folder, organisation)).at(-1);
      return file ? (await readKept(file)).signed : null;
    },
  };
}

const patienceMs = 10_000;

function addressKeeper(address: string): Keeper {
  return {
    keep: async (signed) => {
      try {
        const answer = await fetch(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(signed),
          signal: AbortSignal.timeout(patienceMs),
        });
        if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
      } catch (cause) {
        throw notKept(address, cause);
      }
    },
    newest: async () => null,
  };
}

/** All checkpoints of an organisation in a folder, oldest first. */
export async function* keptIn(folder: string, organisation: string): AsyncGenerator<KeptFile> {
  for (const file of await checkpointFiles(folder, organisation)) yield readKept(file);
}

async function checkpointFiles(folder: string, organisation: string): Promise<string[]> {
  const place = join(folder, organisation);
  const names = await readdir(place).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(place, name));
}

async function readKept(file: string): Promise<KeptFile> {
  const content = await readFile(file, 'utf8');
  try {
    return { file, signed: signedCheckpoint.parse(JSON.parse(content)) };
  } catch {
    return { file, signed: null };
  }
}

function notKept(place: string, cause: unknown): ProbityError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ProbityError(
    'ERR_CHECKPOINT_NOT_KEPT',
    `The checkpoint of the audit chain could not be kept at ${place}: ${reason} The register goes on, and tries again at the next turn. Mend that place, so that the chain stays vouched for.`,
    { cause },
  );
}
