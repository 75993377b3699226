/** The languages Probity speaks. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

let spoken: Language = 'en';

/** The language this surface speaks from now on. A surface says it once, before it draws anything. */
export function speak(language: Language): void {
  spoken = language;
}

/** The BCP 47 tag of the language spoken, for `Intl` and for a page's `lang`. */
export function locale(): string {
  return locales[spoken];
}

/**
 * The language to speak to somebody who prefers these, the first that Probity knows, else English.
 * @param preferred BCP 47 tags, such as a browser's `navigator.languages`
 */
export function languageFor(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'en';
}

/**
 * One table of words, whose entries are those of the language spoken when they are read. The types see to it
 * that no language lacks an entry.
 */
export function inLanguages<Words extends object>(tables: Record<Language, Words>): Words {
  return new Proxy(tables.en, { get: (_, entry) => Reflect.get(tables[spoken], entry) });
}

/** Something that depends on the locale, such as a number format, made once for each language. */
export function perLocale<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<Language, Made>();
  return () => {
    const known = made.get(spoken) ?? make(locales[spoken]);
    made.set(spoken, known);
    return known;
  };
}
