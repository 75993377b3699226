import { type Language, languageFor, locale, speak } from '#core/language.ts';

/**
 * Speaks the language that was chosen, else the one that the browser's owner prefers. Whatever is loaded by itself
 * begins with it, and is told when another is chosen.
 */
export function speakHere(chosen: Language | null = null): void {
  speak(chosen ?? languageFor(navigator.languages));
}

/** The same for a page of the extension, which tells screen readers so. */
export function speakOnPage(chosen: Language | null = null): void {
  speakHere(chosen);
  document.documentElement.lang = locale();
}
