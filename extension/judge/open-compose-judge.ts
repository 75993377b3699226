import { type ComposeJudge, judgeMail } from './compose-judge.ts';
import { rehearsal } from './rehearsal.ts';

/** Gives the judgement of mail; a build puts all of it, made small, in this place (`scripts/mail-judges.ts`). */
export function openComposeJudge(): ComposeJudge {
  return { judgeMail, rehearsal };
}
