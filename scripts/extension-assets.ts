import type { ResolvedPublicFile } from 'wxt';
import { type Language, languages } from '#core/language.ts';
import { manifestWordsIn } from '../extension/manifest-words.ts';
import { managedSchema } from '../extension/settings/managed-schema.ts';

/** The policy's schema, beside the manifest that names it. */
export const managedSchemaFile = 'managed-schema.json';

/** Files of the extension that are made from its own descriptions. */
export function generatedAssets(browser: string): ResolvedPublicFile[] {
  // Firefox takes policies as they are, and warns of a schema.
  const schema = browser === 'firefox' ? [] : [jsonFile(managedSchemaFile, managedSchema())];
  return [...schema, ...languages.map((language) => locale(language))];
}

/** What browsers read the manifest's `__MSG_` entries from. */
function locale(language: Language): ResolvedPublicFile {
  const words = Object.entries(manifestWordsIn[language]);
  const messages = Object.fromEntries(words.map(([name, message]) => [name, { message }]));
  return jsonFile(`_locales/${language}/messages.json`, messages);
}

function jsonFile(relativeDest: string, content: object): ResolvedPublicFile {
  return { relativeDest, contents: JSON.stringify(content, null, 2) };
}
