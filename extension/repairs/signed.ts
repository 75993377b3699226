import { exportJWK, importJWK, importSPKI, type JWK } from 'jose';
import { compactVerify } from 'jose/jws/compact/verify';

const algorithms = ['Ed25519', 'EdDSA', 'ES256'];
/** So long is an Ed25519 key as SPKI in base64; one on P-256 is twice as long. */
const longestEd25519 = 60;

/**
 * The text that was signed, once its signature is found good.
 *
 * @param served a compact JWS (RFC 7515) by Ed25519 or ECDSA P-256
 * @throws Error where it is not signed, or not with this key
 */
export async function signedText(served: string, key: JWK): Promise<string> {
  const imported = await importJWK(key, key.crv === 'P-256' ? 'ES256' : 'Ed25519');
  return new TextDecoder().decode((await compactVerify(served.trim(), imported, { algorithms })).payload);
}

/**
 * A public key as settings hold it.
 *
 * @param spki in base64
 * @throws Error where it is none
 */
export async function publicKeyIn(spki: string): Promise<JWK> {
  const algorithm = spki.length <= longestEd25519 ? 'Ed25519' : 'ES256';
  const pem = `-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----`;
  return exportJWK(await importSPKI(pem, algorithm, { extractable: true }));
}
