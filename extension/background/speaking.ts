import { language } from '#core/language.ts';
import { speakHere } from '../language.ts';
import { readSettled, watchSettled } from '../settings/in-force.ts';

let begun: Promise<void> | null = null;

/** Once this is done the background speaks the language in force: to be awaited before anything is said. */
export function speaking(): Promise<void> {
  begun ??= readSettled().then(({ values }) => speakHere(values.language));
  return begun;
}

/** Speaks another language as soon as it is chosen, and calls back then. */
export function followLanguage(onChange: () => void): void {
  void speaking();
  watchSettled(({ values }) => {
    const before = language();
    speakHere(values.language);
    if (language() !== before) onChange();
  });
}
