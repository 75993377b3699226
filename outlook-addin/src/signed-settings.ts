import * as z from 'zod/mini';

/** A file with its signature: a JSON Web Signature (RFC 7515), flattened. */
const Signed = z.object({ protected: z.string(), payload: z.string(), signature: z.string() });

/** The one algorithm that is taken: what the file itself says of it decides nothing. */
export const signatureAlgorithm = 'ES256';
const curve = { name: 'ECDSA', namedCurve: 'P-256' };

/**
 * The content of a signed JSON file, once its signature is found good.
 *
 * @param key the public key, as SPKI in base64
 * @throws Error where it is not signed, or not with this key
 */
export async function signedContent(file: unknown, key: string): Promise<unknown> {
  const { protected: head, payload, signature } = Signed.parse(file);
  const { subtle } = crypto;
  const known = await subtle.importKey('spki', bytesOf(key), curve, false, ['verify']);
  const isGood = await subtle.verify(
    { name: curve.name, hash: 'SHA-256' },
    known,
    bytesOf(signature),
    new TextEncoder().encode(`${head}.${payload}`),
  );
  if (!isGood) throw new Error('The signature is not by the key that was built in.');
  return JSON.parse(new TextDecoder().decode(bytesOf(payload)));
}

/** Takes base64 with either alphabet. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
