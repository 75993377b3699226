import { warningWords } from '#core/storage/warning-words.ts';

/** What is wrong with keeping things on this device. */
export type WarningCode = 'missing' | 'blocked' | 'newer' | 'unopened' | 'full' | 'cleared' | 'lost';

/** Told to the officer at once: what happened, why, and what to do. */
export interface Warning {
  code: WarningCode;
  sentence: string;
}

export function warningOf(code: WarningCode): Warning {
  return { code, sentence: warningWords[code] };
}
