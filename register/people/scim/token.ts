import { hash, timingSafeEqual } from 'node:crypto';
import type { Council } from '#register/settings.ts';

/**
 * The council whose directory holds this token; null for none. Only digests are kept and compared, each in the
 * same time whether it fits or not.
 */
export function councilOf(authorization: string | undefined, councils: readonly Council[]): Council | null {
  const [scheme, token] = (authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token) return null;
  const digest = hash('sha256', token, 'buffer');
  const fitting = councils.filter(
    ({ provisioningTokenDigest }) =>
      provisioningTokenDigest !== undefined &&
      timingSafeEqual(digest, Buffer.from(provisioningTokenDigest, 'hex')),
  );
  return fitting[0] ?? null;
}
