import '../strict-zod.ts';
import * as z from 'zod/mini';
import { type Language, languages } from '#core/language.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { recipientRuleIds } from '#core/sending/recipient-rule-ids.ts';
import { type AlertId, type Sending, type SendMode, sendModes } from '#core/sending/sending.ts';
import { type Level, levels, type SignalId, signalIds } from '#core/signals/ids.ts';

/** What one entry of a setting is. Each has its sentence in `words.ts` for what is none. */
const entryKinds = [
  'text',
  'yes-or-no',
  'address',
  'mailbox',
  'domain',
  'id',
  'signal',
  'level',
  'alert',
  'send-mode',
  'alert-mode',
  'language',
  'public-key',
  'supplier',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One entry of a setting: what it is, and the border that it passes. */
export interface Entry<T> {
  kind: EntryKind;
  schema: z.ZodMiniType<T>;
}

const longestText = 4000;

const someText = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestText));

/** Group policy keeps yes and no as numbers. */
const yesOrNoSchema = z.union([
  z.boolean(),
  z.pipe(
    z.literal([0, 1]),
    z.transform((number) => number === 1),
  ),
]);

const addressSchema = z.string().check(z.trim(), z.maxLength(2000), z.refine(isSafeAddress));

const domainSchema = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(253),
    z.regex(/^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+$/u),
  );

const supplierSchema = z.object({
  name: someText,
  domain: z.string(),
  status: z.enum(supplierStatuses),
  reference: z._default(z.string(), ''),
  from: z.exactOptional(z.iso.date()),
  until: z.exactOptional(z.iso.date()),
});

export const text: Entry<string> = { kind: 'text', schema: someText };
export const yesOrNo: Entry<boolean> = { kind: 'yes-or-no', schema: yesOrNoSchema };
export const address: Entry<string> = { kind: 'address', schema: addressSchema };
export const mailbox: Entry<string> = { kind: 'mailbox', schema: z.email() };
export const domain: Entry<string> = { kind: 'domain', schema: domainSchema };
export const id: Entry<string> = {
  kind: 'id',
  schema: z.string().check(z.trim(), z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
};
export const signal: Entry<SignalId> = { kind: 'signal', schema: z.enum(signalIds) };
export const level: Entry<Level> = { kind: 'level', schema: z.enum(levels) };
/** What may stop mail: a signal, or a rule of recipients. */
export const alert: Entry<AlertId> = { kind: 'alert', schema: z.enum([...signalIds, ...recipientRuleIds]) };
export const sendMode: Entry<SendMode> = { kind: 'send-mode', schema: z.enum(sendModes) };
export const alertMode: Entry<Sending['alerts'][AlertId] & string> = {
  kind: 'alert-mode',
  schema: z.enum([...sendModes, 'pass']),
};
export const language: Entry<Language> = { kind: 'language', schema: z.enum(languages) };
/** SPKI in base64, as a PEM file holds it, with or without its first and last line. */
export const publicKey: Entry<string> = {
  kind: 'public-key',
  schema: z.pipe(
    z.pipe(z.string(), z.transform(bareKey)),
    z.string().check(z.maxLength(1000), z.regex(/^[A-Za-z0-9+/]{40,}={0,2}$/)),
  ),
};
export const supplier: Entry<z.infer<typeof supplierSchema>> = { kind: 'supplier', schema: supplierSchema };

/** What goes there is personal: nobody on the way may read it. On one's own machine there is nobody. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

function bareKey(pem: string): string {
  return pem.replaceAll(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replaceAll(/\s/g, '');
}
