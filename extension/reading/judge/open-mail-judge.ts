import { judgeMail } from './judge-mail.ts';

/** The judgement of mail. */
export interface MailJudge {
  judgeMail: typeof judgeMail;
}

/**
 * Gives the judgement of mail. In a build it stands inside this function with all its tables, so that a background
 * that wakes for something else never reads them (`scripts/mail-judges.ts`).
 */
export function openMailJudge(): MailJudge {
  return { judgeMail };
}
