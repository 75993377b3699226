import { AsyncLocalStorage } from 'node:async_hooks';
import { createMiddleware } from 'hono/factory';
import { type Language, languageFor, speak } from '#core/language.ts';

const askedIn = new AsyncLocalStorage<Language>();

/**
 * Answers each command in the language that it asks for; whatever nobody asked for is said in English, and so is what
 * is read: evidence and exports are in one language.
 */
export function inTheirLanguage() {
  speak(() => askedIn.getStore() ?? 'en');
  return createMiddleware((context, next) =>
    context.req.method === 'POST'
      ? askedIn.run(languageFor(tagsIn(context.req.header('Accept-Language') ?? '')), next)
      : next(),
  );
}

/** The tags of an `Accept-Language`, as they stand: browsers write the one that is liked most first. */
function tagsIn(header: string): string[] {
  return header.split(',').map((choice) => choice.split(';')[0]?.trim() ?? '');
}
