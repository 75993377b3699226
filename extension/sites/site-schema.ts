import * as z from 'zod/mini';
import { isSelector } from './selector.ts';

// The extension may make no code of text, and neither may its libraries.
z.config({ jitless: true });

/** Bounds: far above what a site needs, far below what would slow a page down. */
const most = { hosts: 20, composers: 16, selectors: 24, names: 40, version: 1_000_000 };

/** What a control is called: words, never markup. */
const accessibleName = z.string().check(z.regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,!?'’…&()/-]{0,59}$/u));
export const accessibleNames = z.array(accessibleName).check(z.maxLength(most.names));
const selector = z.string().check(z.refine(isSelector, 'is no selector that a site file may hold'));
export const selectors = z.array(selector).check(z.maxLength(most.selectors));
export const someSelectors = selectors.check(z.minLength(1));

/** One host or its subdomains by https, never all hosts: `https://bsky.app/*`. */
const host = z
  .string()
  .check(z.maxLength(120), z.regex(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/));

const composerSchema = z.strictObject({
  writing: z.enum(['post', 'reply', 'comment', 'message', 'edit', 'mail']),
  within: someSelectors,
  drafts: someSelectors,
  control: z.strictObject({
    selectors,
    names: z.exactOptional(accessibleNames),
    menu: z.exactOptional(accessibleNames),
  }),
  shortcuts: z.array(z.enum(['enter', 'control-enter', 'alt-s'])).check(z.maxLength(3)),
  repliedTo: z.exactOptional(selectors),
  account: z.exactOptional(selectors),
  shared: z.exactOptional(selectors),
  mail: z.exactOptional(
    z.strictObject({
      subject: selectors,
      to: selectors,
      cc: selectors,
      bcc: selectors,
      attachments: selectors,
      quoted: selectors,
    }),
  ),
});

/** What every site's file says, whether people write there or read. */
export const siteHead = {
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  version: z.int().check(z.positive(), z.maximum(most.version)),
  hosts: z.array(host).check(z.maxLength(most.hosts)),
};

/**
 * A site file, wherever it comes from: selectors and names within bounds, and nothing beside them.
 * Fields that the shape does not name are refused, so nothing can ride along.
 */
export const siteSchema = z.strictObject({
  ...siteHead,
  composers: z.array(composerSchema).check(z.minLength(1), z.maxLength(most.composers)),
});
