import type { ItemKind, ZoneKind } from '#core/item/item.ts';
import type { Level } from '#core/signals/ids.ts';
import { percentOf } from '#core/signals/percent.ts';
import type { Side } from './question.ts';

export const kinds: Record<ItemKind, string> = {
  'email-read': 'A message received',
  'email-compose': 'A message about to be sent',
  invite: 'An invite',
  post: 'A draft post',
};

export const sideNames: Record<Side, string> = {
  officer: 'The officer',
  colleague: 'A colleague',
  member: 'A councillor',
  contract: 'A supplier with a contract',
  'live-tender': 'A bidder in a live tender',
  firm: 'Another firm',
  media: 'The media',
  'political-party': 'A political party',
  'mp-office': 'An MP’s office',
  'public-body': 'Another public body',
  resident: 'A resident',
};

export const zoneNames: Record<ZoneKind, string> = {
  subject: 'Subject',
  body: 'New text',
  quoted: 'Quoted text',
  forwarded: 'Forwarded text',
  signature: 'Signature',
  disclaimer: 'Disclaimer',
  banner: 'Banner',
  unsubscribe: 'Unsubscribe footer',
  place: 'Place',
  times: 'Times',
  attachment: 'Attachment’s name',
  context: 'What the post answers',
};

export const levelNames: Record<Level, string> = {
  prompt: 'prompt',
  hint: 'hint',
  quiet: 'quiet',
};

/** "94%". */
export function percent(confidence: number): string {
  return `${percentOf(confidence)}%`;
}

/** "+1.20", "−0.35". */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
