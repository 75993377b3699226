/// <reference types="office-js" />
import { ProbityError } from '#core/errors.ts';
import { words } from '#core/ui/words.ts';
import { paneWords } from '../words.ts';

/** Outlook sometimes never answers; the officer then gets "Check again" and not an endless wait. */
const patienceInMilliseconds = 20_000;

export type Fault = (cause?: unknown) => ProbityError;

export const unreadable: Fault = (cause) =>
  new ProbityError('ERR_ITEM_UNREADABLE', words.faults.mailbox, { cause });

export const noForm: Fault = (cause) => new ProbityError('ERR_OUTLOOK_REFUSED', paneWords.noForm, { cause });

export const noDialog: Fault = (cause) =>
  new ProbityError('ERR_OUTLOOK_REFUSED', paneWords.noDialog, { cause });

export const notKept: Fault = (cause) =>
  new ProbityError('ERR_OUTLOOK_REFUSED', paneWords.notKept, { cause });

/** What Outlook answers to a question; rejects with `fault` where it refuses, throws or keeps silent. */
export async function asked<T>(
  ask: (answer: (result: Office.AsyncResult<T>) => void) => void,
  fault: Fault = unreadable,
): Promise<T> {
  const result = await answered(ask, fault);
  if (result.status !== Office.AsyncResultStatus.Succeeded) throw fault(result.error);
  return result.value;
}

/** The first answer, or the fault where none comes within our patience. */
export function answered<T>(ask: (answer: (value: T) => void) => void, fault: Fault): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(fault()), patienceInMilliseconds);
    const settle = (what: () => void) => {
      clearTimeout(timer);
      what();
    };
    try {
      ask((value) => settle(() => resolve(value)));
    } catch (cause) {
      // office.js throws at once what it finds wrong before it asks Outlook.
      settle(() => reject(fault(cause)));
    }
  });
}

/** What only helps may be missing: an old Outlook, a right that was not granted. */
export function unlessMissing<T, U>(answer: Promise<T>, instead: U): Promise<T | U> {
  return answer.catch(() => instead);
}
