import type { Fingerprint } from '#core/fingerprint.ts';
import type { Settled } from '#core/sending/stops.ts';
import { printOf } from '#core/ui/desk/deeds.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { forgetReason, keepReason } from '#core/ui/desk/sent-anyway.ts';
import type { Deed, PromptDeeds } from '#core/ui/prompt-deeds.ts';
import type { ItemView, PromptView } from '#core/ui/view.ts';
import type { Mailbox } from '../mailbox.ts';
import { isSameMatter } from './draft-view.ts';
import { settledAs } from './rule-prompts.ts';

export interface SettlingParts {
  desk: Desk;
  mailbox: Pick<Mailbox, 'settled' | 'keepSettled'>;
  /** Whether the organisation wants to know why a draft goes all the same. */
  asksReason: boolean;
  /** Something was settled: draw again. */
  onChange: () => void;
}

/**
 * What the officer has settled on the draft that is open, so that its sending is not stopped for it again: what they
 * declared, flagged or set aside, and what they send anyway.
 */
export interface Settling {
  /** Another draft was read, or the same one anew. `setAside` is what is no longer shown. */
  follow(draft: string, view: ItemView, setAside: readonly Fingerprint[]): Promise<void>;
  /** What came of the draft's prompts may have changed. */
  refresh(): void;
  /** What an officer may do with the prompts of a draft. */
  deeds(plain: PromptDeeds): PromptDeeds;
}

const done: ReadonlySet<Deed['what']> = new Set(['declared', 'declined', 'flagged', 'linked', 'dismissed']);

export function createSettling({ desk, mailbox, asksReason, onChange }: SettlingParts): Settling {
  const { dismissals } = desk.parts.store;
  let open: { draft: string; prompts: PromptView[]; setAside: readonly Fingerprint[] } | null = null;
  let anyway: readonly Settled[] = [];
  let kept = '';
  let plainDeed: PromptDeeds['deedFor'] = () => null;

  const isSentAnyway = (prompt: PromptView) => anyway.some((one) => isSameMatter(one, settledAs(prompt)));

  function refresh(): void {
    if (open === null) return;
    const dealtWith = open.prompts.filter((prompt) => done.has(plainDeed(prompt)?.what ?? 'kept'));
    const settled = [...new Set([...anyway, ...open.setAside, ...dealtWith.map(settledAs)])];
    const now = JSON.stringify(settled);
    if (now === kept) return;
    kept = now;
    void mailbox.keepSettled(settled);
  }

  return {
    async follow(draft, view, setAside) {
      const prompts = [...(view.main === null ? [] : [view.main]), ...view.others];
      if (open?.draft !== draft) {
        open = { draft, prompts, setAside };
        anyway = [];
        const before = await mailbox.settled();
        if (open.draft !== draft) return;
        anyway = before;
        kept = JSON.stringify(before);
        onChange();
      } else open = { draft, prompts, setAside };
      refresh();
    },
    refresh,
    deeds(plain) {
      plainDeed = plain.deedFor;
      return {
        ...plain,
        deedFor: (prompt) => plain.deedFor(prompt) ?? (isSentAnyway(prompt) ? { what: 'settled' } : null),
        sendAnyway: {
          asksReason,
          onSend(prompt, reason) {
            anyway = [...anyway, settledAs(prompt)];
            refresh();
            onChange();
            if (reason !== '') void desk.attempt(() => keepReason(dismissals, printOf(prompt), reason));
          },
          onTakeBack(prompt) {
            anyway = anyway.filter((one) => !isSameMatter(one, settledAs(prompt)));
            refresh();
            onChange();
            void desk.attempt(() => forgetReason(dismissals, printOf(prompt)));
          },
        },
      };
    },
  };
}
