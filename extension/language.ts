import { languageFor, locale, speak } from '#core/language.ts';

/** Speaks the language that the browser's owner prefers. Whatever is loaded by itself begins with it. */
export function speakHere(): void {
  speak(languageFor(navigator.languages));
}

/** The same for a page of the extension, which tells screen readers so. */
export function speakOnPage(): void {
  speakHere();
  document.documentElement.lang = locale();
}
