import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ProbityError } from '#core/errors.ts';
import { keepOnce } from './keep-once.ts';

/**
 * The Ed25519 key with which this register signs its checkpoints; made, readable by its owner alone, where
 * the file is missing. Instances that start together end up with one key.
 *
 * @throws ProbityError `ERR_SETTINGS_INVALID` where the file holds no such key
 */
export async function signingKey(file: string): Promise<KeyObject> {
  const kept = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw unreadable(file, fault);
    return null;
  });
  if (kept !== null) return parsed(file, kept, createPrivateKey);
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const wrote = await keepOnce(file, pem, 0o600);
  return wrote ? privateKey : signingKey(file);
}

/**
 * A key to check checkpoints with, from a file with the public key, or with the private one it belongs to.
 *
 * @throws ProbityError `ERR_SETTINGS_INVALID` where the file holds none
 */
export async function checkingKey(file: string): Promise<KeyObject> {
  const content = await readFile(file, 'utf8').catch((fault: unknown) => {
    throw unreadable(file, fault);
  });
  return parsed(file, content, createPublicKey);
}

/** How a key is named in checkpoints: the first 16 hex digits of the SHA-256 of its public half. */
export function nameOf(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return hash('sha256', half.export({ type: 'spki', format: 'der' }), 'hex').slice(0, 16);
}

function parsed(file: string, content: string, read: (pem: string) => KeyObject): KeyObject {
  try {
    const key = read(content);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

function unreadable(file: string, cause?: unknown): ProbityError {
  return new ProbityError(
    'ERR_SETTINGS_INVALID',
    `There is no Ed25519 key (PEM) that can be read in ${file}, and checkpoints are signed and checked with one. Put it back from your safe copy, or name another file.`,
    { cause },
  );
}
