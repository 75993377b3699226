import type { Signature } from '#core/declaration/letter/letter.ts';
import type { CryptoSuite, DeviceKey } from '#core/declaration/letter/suite.ts';
import type { Store } from '#core/storage/store.ts';

type Algorithm = Signature['algorithm'];

const making: Record<Algorithm, { name: string; namedCurve?: string }> = {
  Ed25519: { name: 'Ed25519' },
  'ECDSA-P256': { name: 'ECDSA', namedCurve: 'P-256' },
};
const signing: Record<Algorithm, { name: string; hash?: string }> = {
  Ed25519: { name: 'Ed25519' },
  'ECDSA-P256': { name: 'ECDSA', hash: 'SHA-256' },
};

/**
 * The key of this device, made when it is first needed: Ed25519 where the browser has it, else ECDSA P-256. The
 * browser keeps it without ever giving its private part to a program.
 */
export async function deviceKey(
  values: Pick<Store['values'], 'get' | 'change'>,
  subtle: SubtleCrypto,
): Promise<DeviceKey> {
  const { privateKey, publicKey } = (await values.get('deviceKey')) ?? (await addedPair(values, subtle));
  const algorithm: Algorithm = privateKey.algorithm.name === 'Ed25519' ? 'Ed25519' : 'ECDSA-P256';
  return {
    algorithm,
    key: hexOf(await subtle.exportKey('raw', publicKey)),
    sign: async (text) => hexOf(await subtle.sign(signing[algorithm], privateKey, bytesOf(text))),
  };
}

/** A new pair, unless another window was first. */
async function addedPair(
  values: Pick<Store['values'], 'change'>,
  subtle: SubtleCrypto,
): Promise<CryptoKeyPair> {
  const pair = await madePair(subtle);
  return (await values.change('deviceKey', (kept) => kept ?? pair)) ?? pair;
}

async function madePair(subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  try {
    return await made('Ed25519', subtle);
  } catch (fault) {
    if (!isLacking(fault)) throw fault;
    return made('ECDSA-P256', subtle);
  }
}

/** How browsers say that they do not know an algorithm. */
function isLacking(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'NotSupportedError';
}

function made(algorithm: Algorithm, subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  return subtle.generateKey(making[algorithm], false, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

/** What letters need, done by the browser. */
export function cryptoSuite(subtle: SubtleCrypto): CryptoSuite {
  return {
    digest: async (text) => hexOf(await subtle.digest('SHA-256', bytesOf(text))),
    verify: async (text, { algorithm, key, value }) => {
      try {
        const imported = await subtle.importKey('raw', ofHex(key), making[algorithm], false, ['verify']);
        const fits = await subtle.verify(signing[algorithm], imported, ofHex(value), bytesOf(text));
        return fits ? 'fits' : 'wrong';
      } catch (fault) {
        return isLacking(fault) ? 'unable' : 'wrong';
      }
    },
  };
}

const encoder = new TextEncoder();

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function ofHex(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
