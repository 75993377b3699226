/** The languages Probity speaks. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** The language of the codes of conduct: their clauses and duties are shown in it, whatever is spoken around them. */
export const codeLanguage: Language = 'en';

const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy' };
/** For `Intl`: what a browser does not know of Welsh it writes as the United Kingdom does, not as its owner's country. */
const formats: Record<Language, string[]> = { en: ['en-GB'], cy: ['cy', 'en-GB'] };

let asked: () => Language = () => 'en';

/**
 * The language this surface speaks from now on. A surface says it once, before it draws anything; a server, which
 * speaks to many at a time, says how to tell whom it speaks to.
 */
export function speak(language: Language | (() => Language)): void {
  asked = typeof language === 'function' ? language : () => language;
}

/** The language spoken, as a page's `lang` names it. */
export function language(): Language {
  return asked();
}

/** The BCP 47 tag of the language spoken, for `Intl`. */
export function locale(): string {
  return locales[asked()];
}

/**
 * The language to speak to somebody who prefers these, the first that Probity knows, else English.
 * @param preferred BCP 47 tags, such as a browser's `navigator.languages`
 */
export function languageFor(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'en';
}

/** A sentence in as many forms as a language has for numbers: English two, Welsh six. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** An English table's shape for another language: every entry, and plurals in that language's own forms. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends Plural
    ? Counted<Words>
    : { [Entry in keyof Words]: Translated<Words[Entry]> };

type Counted<Words> = keyof Words extends Intl.LDMLPluralRule
  ? Plural
  : { [Entry in keyof Words]: Translated<Words[Entry]> };

type Tables<English> = { en: English } & Record<Exclude<Language, 'en'>, Translated<English>>;

/**
 * One table of words, whose sentences are those of the language spoken when they are read: never keep one. A part of
 * a table may be kept, as it changes its language with the whole. The types see to it that no language lacks an
 * entry. Bundlers leave out a table that nobody reads.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function inLanguages<English extends object>(tables: Tables<English>): Translated<English> {
  const table: object = spokenPart(tables.en, () => tables[asked()]);
  return table as Translated<English>;
}

/** Stands for a part of a table in whatever language is spoken; its own parts do the same. */
function spokenPart(english: object, now: () => object): object {
  const parts = new Map<PropertyKey, object>();
  return new Proxy(english, {
    get(_, entry) {
      const said: unknown = Reflect.get(now(), entry);
      if (typeof said !== 'object' || said === null) return said;
      const part = parts.get(entry) ?? spokenPart(said, () => Reflect.get(now(), entry));
      parts.set(entry, part);
      return part;
    },
    has: (_, entry) => Reflect.has(now(), entry),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_, entry) => Reflect.getOwnPropertyDescriptor(now(), entry),
  });
}

/**
 * Something that depends on the locale, such as a number format, made once for each language.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function perLocale<Made>(make: (locales: string[]) => Made): () => Made {
  const made = new Map<Language, Made>();
  return () => {
    const spoken = asked();
    const known = made.get(spoken) ?? make(formats[spoken]);
    made.set(spoken, known);
    return known;
  };
}
