import type { Answer } from '#core/register/port.ts';

/** Why the register did not do or tell what was asked, in its own sentence. */
export function whyNot(answer: Exclude<Answer<unknown>, { ok: unknown }>): string {
  if ('refused' in answer) return answer.refused.sentence;
  return 'unreachable' in answer ? answer.unreachable.sentence : '';
}
