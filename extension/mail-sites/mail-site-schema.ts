import * as z from 'zod/mini';
import { accessibleNames, selectors, siteHead, someSelectors } from '../sites/site-schema.ts';

const mostViews = 8;

/** Words that lead a name in a label, such as `From:`: never markup. */
const lead = z.string().check(z.regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()/:-]{0,59}$/u));

const viewSchema = z.strictObject({
  kind: z.enum(['email-read', 'invite']),
  message: someSelectors,
  around: selectors,
  body: someSelectors,
  subject: selectors,
  from: selectors,
  fromAround: selectors,
  to: selectors,
  cc: selectors,
  leads: z.array(lead).check(z.maxLength(40)),
  sent: selectors,
  attachments: selectors,
  place: selectors,
  when: selectors,
  clipped: selectors,
  reply: z.strictObject({ selectors, names: accessibleNames }),
});

/** The file of a site on which mail is read, wherever it comes from; see `siteSchema`. */
export const mailSiteSchema = z.strictObject({
  ...siteHead,
  showsAddresses: z.boolean(),
  pane: selectors,
  views: z.array(viewSchema).check(z.minLength(1), z.maxLength(mostViews)),
});
