import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { stdout } from 'node:process';
import { CompactSign, exportJWK } from 'jose';
import { ProbityError } from '#core/errors.ts';
import { everySite } from '../../extension/every-site.ts';
import type { RepairNote } from '../../extension/repairs/repair-sites.ts';
import { takeRepairs, takeSettings } from '../../extension/repairs/take.ts';
import { readLayer } from '../../extension/settings/read.ts';
import { sayFault } from '../../extension/settings/settle.ts';
import { writeWhole } from '../policy/write-file.ts';

export interface SignOptions {
  key: string;
  out: string;
}

/**
 * Signs a file that the extension is to fetch, after the extension's own check of it, and says what the extension
 * would leave out.
 *
 * @throws ProbityError `ERR_USAGE` for files that cannot be read, `ERR_SETTINGS_INVALID` for what it would not take
 */
export async function signServed(file: string, { key: keyFile, out }: SignOptions): Promise<void> {
  const text = await textOf(file);
  const key = privateKey(await textOf(keyFile), keyFile);
  const alg = key.asymmetricKeyType === 'ed25519' ? 'Ed25519' : 'ES256';
  const signed = await new CompactSign(new TextEncoder().encode(text)).setProtectedHeader({ alg }).sign(key);
  const leftOut = await whatIsLeftOut(text, signed, key);
  await writeWhole(out, `${signed}\n`);
  stdout.write(
    [`${out} is signed. The public key, for signingKey in the policy:`, spkiOf(key), ...leftOut, ''].join(
      '\n',
    ),
  );
}

async function whatIsLeftOut(text: string, signed: string, key: KeyObject): Promise<string[]> {
  const publicKey = await exportJWK(createPublicKey(key));
  const by = { url: '', key: '' };
  if (/"sites"\s*:/.test(text)) {
    const { notes } = await takeRepairs(signed, publicKey, by, everySite, null);
    return notes.map(({ site, reason }) => `Left out: “${site}” ${reasons[reason]}.`);
  }
  const { values } = await takeSettings(signed, publicKey, by, null);
  return readLayer(values, 'served').faults.map(sayFault);
}

const reasons: Record<RepairNote['reason'], string> = {
  invalid: 'is no site file; it may hold selectors and names alone',
  unknown: 'is no site that the extension knows',
  older: 'is not newer than the one that comes with the extension; raise its version',
  'more-hosts': 'names a host that the extension did not ask for',
};

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause) => {
    throw new ProbityError('ERR_USAGE', `There is no file to read at ${file}. Check its name.`, { cause });
  });
}

function privateKey(pem: string, file: string): KeyObject {
  const key = keyIn(pem);
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key ?? {};
  if (key && (type === 'ed25519' || details?.namedCurve === 'prime256v1')) return key;
  throw new ProbityError(
    'ERR_USAGE',
    `${file} holds no private key by P-256 or Ed25519. Make one: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${file}`,
  );
}

function keyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

function spkiOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}
