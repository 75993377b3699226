import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import type { Party } from '#core/party/party.ts';
import { adviseOn } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { SignalId } from '#core/signals/ids.ts';
import type { NavigationProps } from '#core/ui/navigation.tsx';
import type { PaneState } from '#core/ui/pane-state.ts';
import type { Deed, PromptDeeds } from '#core/ui/prompt-deeds.ts';
import type { StripProps } from '#core/ui/strip.tsx';
import { itemView } from '#core/ui/view.ts';
import { noted } from '../calls.ts';
import { today } from './declarations.ts';

/** What the open message is about. */
export interface Situation {
  signal: SignalId;
  valuePence: number | null;
  text: string;
}

export const invited: Situation = {
  signal: 'hospitality-offer',
  valuePence: 9000,
  text: 'We would love to have you as our guest on Saturday: two seats in our box at the races, £45 each.',
};

const firm: Party = {
  name: 'Calloway Highways Ltd',
  address: 'j.reed@callowayhighways.co.uk',
  kind: 'supplier',
  status: 'contract',
  reference: 'WM-4410',
};
const reporter: Party = {
  name: 'Westmarch Echo',
  address: 'news@westmarchecho.example',
  kind: 'media',
  status: null,
  reference: null,
};

function item(text: string, address: string): Item {
  return {
    kind: 'email-read',
    zones: [{ id: 'body', kind: 'body', text, toSource: (start, end) => ({ part: 'body', start, end }) }],
    from: { name: 'Jo Reed', address },
    replyTo: [],
    to: [],
    cc: [],
    bcc: [],
    sentAt: `${today}T09:30:00Z`,
    event: null,
    bulk: false,
    site: null,
    surface: null,
    notes: [],
  };
}

/** The pane on a message that is about something. */
export function promptState(code: Code, { signal, valuePence, text }: Situation = invited): PaneState {
  const who = signal === 'media-request' ? reporter : firm;
  const evidence = [{ zone: 'body', start: 0, end: text.length, text }];
  const finding: Finding = { signal, confidence: 0.9, valuePence, party: who, evidence };
  const advice = adviseOn(signal, code, { valuePence, partyKind: who.kind, partyStatus: who.status });
  const view = itemView(item(text, who.address), [{ finding, advice }], []);
  return {
    status: 'reviewed',
    item: signal,
    code: { title: code.title, council: code.council },
    view,
  };
}

export function deeds(deed: Deed | null): PromptDeeds {
  return {
    today,
    deedFor: () => deed,
    onAct: (_, action) => noted('onAct')(action),
    onDismiss: (_, reason) => noted('onDismiss')(reason),
    onRestore: () => noted('onRestore')(),
    onAlreadyDeclared: () => noted('onAlreadyDeclared')(),
    onRemind: () => noted('onRemind')(),
    onOpen: noted('onOpen'),
  };
}

export const navigation: NavigationProps = { tab: 'message', counts: { mine: 3 }, onGo: noted('onGo') };

export const strip: StripProps = {
  outbox: null,
  storage: null,
  notice: null,
  today,
  onSignIn: noted('onSignIn'),
  onClaim: noted('onClaim'),
  onSaveFile: noted('onSaveFile'),
  onLook: noted('onLook'),
};
