import { hash } from 'node:crypto';
import type { Context } from 'hono';
import { ProbityError } from '#core/errors.ts';

/** By what a text is known again: SHA-256, in hexadecimal. */
export function digestOf(text: string): string {
  return hash('sha256', text);
}

/** Sets the tag of what is answered; true where the client has the very same already, and 304 says it all. */
export function isKnown(context: Context, digest: string): boolean {
  context.header('ETag', `"${digest}"`);
  // Kept by the client and asked for again each time: never by what stands between.
  context.header('Cache-Control', 'private, no-cache');
  return tagsIn(context.req.header('If-None-Match')).includes(digest);
}

/**
 * Throws `ERR_CHANGED_MEANWHILE` where the client names what it saw, and it is no longer what stands there, and
 * `ERR_VERSION_MISSING` where something stands there and the client names nothing. `*` is whatever stands there.
 *
 * @param digest of what stands there; null where nothing does
 */
export function checkUnchanged(context: Context, digest: string | null): void {
  const header = context.req.header('If-Match');
  if (header === undefined && digest === null) return;
  if (header === undefined) {
    throw new ProbityError(
      'ERR_VERSION_MISSING',
      'This would be put in the place of what stands there, so name what you saw: send its ETag as If-Match. Nothing was saved.',
    );
  }
  const tags = tagsIn(header);
  if (digest === null || !(tags.includes(digest) || tags.includes('*'))) throw changedMeanwhile();
}

/** Somebody else was quicker. */
export function changedMeanwhile(): ProbityError {
  return new ProbityError(
    'ERR_CHANGED_MEANWHILE',
    'Somebody changed this after you opened it, so yours was not saved. Open it again, and make your change there.',
  );
}

function tagsIn(header: string | undefined): string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, ''));
}
