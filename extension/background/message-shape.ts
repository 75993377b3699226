import * as z from 'zod/mini';
import { itemKinds } from '#core/item/item.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { signalIds } from '#core/signals/ids.ts';
import { pageStates } from '../messages.ts';

/** Longer than any site's id, subject or name needs to be; what a page hands in must not fill the device. */
const line = z.string().check(z.maxLength(500));
/** Longer than a fingerprint with all its words and figures. */
const print = z.string().check(z.maxLength(1_000));
/** As long as a post may be. */
const text = z.string().check(z.maxLength(50_000));
const signal = z.enum(signalIds);
const confidence = z.number().check(z.gte(0), z.lte(1));
const version = z.int().check(z.gte(0));

const postTells = {
  site: line,
  writing: z.enum(['post', 'reply', 'comment', 'message', 'edit', 'mail']),
  finding: z.object({ signal, confidence }),
  print: z.exactOptional(print),
};

const party = z.object({
  name: line,
  address: line,
  kind: z.enum([
    'own-organisation',
    'supplier',
    'media',
    'member',
    'political-party',
    'mp-office',
    'public-body',
    'free-mail',
    'unknown',
  ]),
  status: z.nullable(z.enum(supplierStatuses)),
  reference: z.nullable(line),
});

const itemTells = {
  item: z.object({
    kind: z.enum(itemKinds),
    subject: line,
    from: z.nullable(z.object({ name: line, address: line })),
    sentAt: z.nullable(z.iso.datetime({ offset: true })),
  }),
  finding: z.object({
    signal,
    confidence,
    valuePence: z.nullable(z.int().check(z.gte(0))),
    party: z.nullable(party),
  }),
  alongside: z.array(signal).check(z.maxLength(signalIds.length)),
};

/**
 * What content scripts may say. What the code advises is not taken from them: the panel asks the code itself.
 */
export const PageMessage = z.union([
  z.object({ type: z.literal('declare'), ...postTells }),
  z.object({ type: z.literal('ask-first'), text: z.nullable(text), ...postTells }),
  z.object({ type: z.enum(['declare', 'flag', 'decline']), ...itemTells }),
  z.object({ type: z.literal('dismiss'), print, reason: line }),
  z.object({
    type: z.literal('sent-anyway'),
    prints: z.array(print).check(z.maxLength(signalIds.length)),
    reason: line,
  }),
  z.object({ type: z.literal('prompted'), site: line, signals: z.array(signal) }),
  z.object({ type: z.literal('open-panel') }),
  z.object({ type: z.enum(['broken-composer', 'failed']), site: line, version }),
  z.object({ type: z.literal('state'), site: line, state: z.enum(pageStates) }),
  z.object({ type: z.literal('reads'), sites: z.array(line).check(z.maxLength(8)) }),
]);
export type PageMessage = z.output<typeof PageMessage>;

/** What our own pages may say. */
export const OwnMessage = z.object({ type: z.literal('look') });

const PostTells = z.object(postTells);
const ItemTells = z.object(itemTells);

/** What the panel is to begin with, as it waits in `storage.session`. */
export const Handoff = z.union([
  z.object({
    window: z.number(),
    deed: z.enum(['declare', 'flag', 'decline']),
    about: z.union([ItemTells, PostTells]),
    /** What the officer asks for advice about; null where they ticked nothing. */
    text: z.nullable(text),
  }),
  /** A text that the officer chose on a page, to be read. */
  z.object({ window: z.number(), deed: z.literal('check'), text }),
  /** A place to show. */
  z.object({ window: z.number(), deed: z.literal('go'), place: z.enum(['mine', 'declare']) }),
]);
export type Handoff = z.output<typeof Handoff>;
