import type { Finding } from '#core/finding.ts';
import type { Stance } from '#core/policy/advice.ts';
import type { ItemView, PromptView } from '#core/ui/view.ts';

/** A prompt on hospitality, with what a test chooses. */
export function prompt(
  given: Partial<PromptView> & { signal?: Finding['signal']; stance?: Stance } = {},
): PromptView {
  const { signal = 'hospitality-offer', stance = 'declare', ...rest } = given;
  const finding: Finding = {
    signal,
    confidence: 0.9,
    valuePence: null,
    party: null,
    evidence: [{ zone: 'body', start: 0, end: 24, text: 'two seats at the races' }],
  };
  return {
    stance,
    noticed: 'Somebody is offering you hospitality.',
    silent: false,
    because: null,
    clauses: [],
    duties: [],
    excerpts: [],
    actions: { main: 'declare', others: ['flag'] },
    declarable: true,
    advised: {
      finding,
      advice: {
        signal,
        code: 'small',
        rule: 'r',
        version: '1',
        stance,
        silent: false,
        because: null,
        clauses: [],
        duties: [],
        declaration: 'hospitality',
      },
    },
    ...rest,
  };
}

export function view(main: PromptView | null, ...others: PromptView[]): ItemView {
  return { main, caution: null, others, hints: [], notes: [], clean: 'Nothing.' };
}
