import type { ResolvedPublicFile } from 'wxt';
import { managedSchema } from '../extension/settings/managed-schema.ts';

/** The policy's schema, beside the manifest that names it. */
export const managedSchemaFile = 'managed-schema.json';

/** Files of the extension that are made from its own descriptions. */
export function generatedAssets(browser: string): ResolvedPublicFile[] {
  // Firefox takes policies as they are, and warns of a schema.
  if (browser === 'firefox') return [];
  return [{ relativeDest: managedSchemaFile, contents: JSON.stringify(managedSchema(), null, 2) }];
}
