import type { ComponentChildren } from 'preact';
import type { Code } from '#core/policy/code.ts';
import type { OutboxState, StorageFault } from '#core/ui/delivery.ts';
import type { Deed } from '#core/ui/prompt-deeds.ts';
import type { Route } from '#core/ui/route.ts';
import { formStates } from './form-states.tsx';
import { listStates } from './list-states.tsx';
import { reviewStates } from './review-states.tsx';
import { invited, type Situation } from './samples/shell.ts';

export interface Given {
  code: Code;
  codes: readonly Code[];
}

/** One screen in one state, called for by its name. */
export interface GalleryState {
  name: string;
  route: Route['screen'];
  situation?: Situation;
  deed?: Deed;
  outbox?: OutboxState;
  storage?: StorageFault;
  /** In place of the open message. */
  screen?: (given: Given) => ComponentChildren;
}

const at = '2026-11-22T14:05:00';
const to = 'your Executive Director';
const declaration = 'sample';

const situations: Record<string, Situation> = {
  decline: invited,
  declare: { signal: 'personal-interest', valuePence: null, text: 'My partner works for them.' },
  'ask-first': {
    signal: 'outside-work',
    valuePence: 12000,
    text: 'Would you teach an evening class for us?',
  },
  'hand-over': { signal: 'media-request', valuePence: null, text: 'Would you comment on the depot report?' },
  stop: {
    signal: 'inducement',
    valuePence: 50000,
    text: 'There is £500 in it for you if we win the tender.',
  },
};

const deeds: Record<string, Deed> = {
  kept: { what: 'kept', declaration },
  waiting: { what: 'declared', declaration, delivery: { state: 'waiting' } },
  sent: { what: 'declared', declaration, delivery: { state: 'sent', to, at } },
  mailed: { what: 'declared', declaration, delivery: { state: 'mailed', to: 'your manager', at } },
  declined: { what: 'declined', declaration, delivery: { state: 'sent', to, at } },
  flagged: { what: 'flagged', declaration, delivery: { state: 'sign-in' } },
  dismissed: { what: 'dismissed' },
  reminded: { what: 'reminded', declaration, on: '2026-12-11' },
  linked: { what: 'linked', declaration },
};

const outboxes: Record<string, OutboxState> = {
  waiting: { state: 'waiting', count: 1 },
  sending: { state: 'sending', count: 2 },
  sent: { state: 'sent', to, at },
  'sign-in': { state: 'sign-in', count: 2 },
  refused: {
    state: 'refused',
    sentence: 'The code of conduct has a newer version. Open it and send it again.',
  },
};

const storageFaults: readonly StorageFault[] = ['memory-only', 'full', 'blocked', 'cleared'];

/** Every screen in every state. */
export const states: readonly GalleryState[] = [
  ...Object.entries(situations).map(([name, situation]) => ({
    name: `prompt-${name}`,
    route: 'message' as const,
    situation,
  })),
  ...Object.entries(deeds).map(([name, deed]) => ({ name: `deed-${name}`, route: 'message' as const, deed })),
  ...formStates,
  ...listStates,
  ...reviewStates,
  ...Object.entries(outboxes).map(([name, outbox]) => ({
    name: `outbox-${name}`,
    route: 'message' as const,
    outbox,
  })),
  ...storageFaults.map((storage) => ({ name: `storage-${storage}`, route: 'message' as const, storage })),
];
