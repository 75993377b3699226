import { perLocale } from '#core/language.ts';
import { fill } from '#core/ui/noticed.ts';

/** A sentence in as many forms as a language has for numbers: English two, Welsh six. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = perLocale((locale) => new Intl.PluralRules(locale));
const figures = perLocale((locale) => new Intl.NumberFormat(locale));

/** The sentence that fits a number, with the number in its `{count}`. */
export function counted(forms: Plural, count: number): string {
  return fill(forms[rules().select(count)] ?? forms.other, { count: figures().format(count) });
}
