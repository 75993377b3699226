import type { Signature } from '#core/declaration/letter/letter.ts';

/*
 * What letters need of cryptography. A surface hands it in, so that this program needs no browser. Texts are
 * taken as UTF-8; bytes are given in lower-case hexadecimal, which writes each value in one way only.
 */

export interface CryptoSuite {
  /** SHA-256. */
  digest(text: string): Promise<string>;
  /** Whether the signature is that of the text; `unable` where this device lacks the algorithm. Never throws. */
  verify(text: string, signature: Signature): Promise<'fits' | 'wrong' | 'unable'>;
}

/** The key of this device. Its private part cannot be read out. */
export interface DeviceKey {
  readonly algorithm: Signature['algorithm'];
  /** The public part. */
  readonly key: string;
  sign(text: string): Promise<string>;
}
