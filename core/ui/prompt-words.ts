import { inLanguages } from '#core/language.ts';
import type { PromptAction } from '#core/ui/prompt-actions.ts';
import { welsh } from '#core/ui/prompt-words.cy.ts';

const actions: Record<PromptAction, string> = {
  decline: 'Decline politely',
  declare: 'Declare',
  flag: 'Flag for advice',
  'hand-over': 'Hand to the communications team',
};

const english = {
  actions,
  declineAndDeclare: 'Decline and declare',
  declareOnly: 'Declare only',
  askAdvice: 'Ask advice',
  notRelevant: 'This is not relevant',
  /** Where the register tells the officer's other devices. */
  notRelevantAnywhere: 'Not relevant, on all my devices',
  sendAnyway: 'Send anyway',
  whyAnyway: 'Why do you send it?',
  whyAnywayHint:
    'Your reason stays on this device. If you declare this, it goes along, and you can change it first.',
  keepAnyway: 'Keep and send anyway',
  more: 'More',
  already: 'Already declared',
  remind: 'Remind me',

  done: {
    kept: 'Draft kept',
    declared: 'Declared',
    declined: 'Declined and recorded',
    flagged: 'Asked for advice',
    dismissed: 'Not shown again',
    reminded: 'Reminder set',
    linked: 'Already declared',
    settled: 'You can send this',
  },
  told: {
    kept: 'It is on this device. Nothing has been sent.',
    dismissed: 'Remembered on this device. Nothing has been sent.',
    dismissedAnywhere:
      'Remembered for all your devices. The register gets a mark in which nothing can be read, and only you can ask for it.',
    reminded: 'For {on}. The draft is on this device; nothing has been sent.',
    linked: 'It stands among your declarations.',
    settled: 'You are not asked again about it in this draft. Nothing has been sent yet.',
  },
  open: 'Open it',
  finish: 'Finish it',
  undo: 'Undo',
  why: 'Say why (helps Probity to keep quiet)',
  reason: 'Why it is not relevant',
  saveReason: 'Keep the reason',
  reasonKept: 'Kept on this device.',
  count: 'Let it count for your monitoring officer',
  countSends: 'Sends the name of this situation: not the message, not yours.',
  counted: 'Counted. Only the name of the situation was sent.',
  notCounted: 'It could not be sent, and was not counted.',
};

export type PromptWords = typeof english;

/** The words of a prompt's buttons and of what came of them. `{on}`, `{to}` and `{when}` are filled in. */
export const promptWords = inLanguages({ en: english, cy: welsh });
