import { inLanguages } from '#core/language.ts';
import type { WarningCode } from '#core/storage/warning.ts';
import { welsh } from '#core/storage/warning-words.cy.ts';

const saveIt = 'save your declaration as a file before you close it, or send it by mail';

const english: Record<WarningCode, string> = {
  missing: `This browser keeps nothing for Probity, perhaps because of its privacy settings. What you write is lost when this window closes: ${saveIt}.`,
  blocked: `Another window with an older Probity is open, so nothing can be kept here. Close all other windows of Outlook and the browser, then open this one again; until then, ${saveIt}.`,
  newer: `Another window has a newer Probity, so this one keeps nothing any more. Close this window and open it again; if something here is not sent, ${saveIt}.`,
  unopened: `What Probity keeps on this device cannot be opened. Close this window and open it again; until then, ${saveIt}.`,
  full: `This device has no room left, so the last change was not kept. Free some room and try again; until then, ${saveIt}.`,
  cleared:
    'The browser has removed what Probity kept on this device. What had been sent is safe in the register; look through “My declarations”, and write again what is missing.',
  lost: `The browser has cut Probity off from what it keeps on this device, so the last change was not kept. Close this window and open it again; if something here is not sent, ${saveIt}.`,
};

export type WarningWords = typeof english;

/** What is wrong with keeping things on this device: what happened, why, and what to do. */
export const warningWords = inLanguages({ en: english, cy: welsh });
