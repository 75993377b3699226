import { type Plural, perLocale } from '#core/language.ts';

/** Puts values into the `{slots}` of a sentence; a slot without a value stays empty. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '');
}

const rules = perLocale((locale) => new Intl.PluralRules(locale));
const figures = perLocale((locale) => new Intl.NumberFormat(locale));

/** The sentence that fits a number, with the number in its `{count}` and the values in its other slots. */
export function counted(forms: Plural, count: number, values: Readonly<Record<string, string>> = {}): string {
  const sentence = forms[rules().select(count)] ?? forms.other;
  return fill(sentence, { ...values, count: figures().format(count) });
}
