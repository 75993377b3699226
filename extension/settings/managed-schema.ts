import type { EntryKind } from './entries.ts';
import { type Described, settingNames, settings } from './settings.ts';
import { settingsWordsIn } from './words.ts';

/** The part of JSON Schema that Chrome and Edge read for policies. */
export interface PolicySchema {
  type: 'object' | 'array' | 'string' | 'boolean';
  title?: string;
  description?: string;
  properties?: Record<string, PolicySchema>;
  additionalProperties?: PolicySchema;
  items?: PolicySchema;
}

/**
 * What `storage.managed` may hold. It says kinds alone: a browser that finds one wrong entry drops the whole setting,
 * while we leave out that entry and say so.
 */
export function managedSchema(): PolicySchema {
  const properties = settingNames.map((name) => {
    const { title, help } = settingsWordsIn.en.settings[name];
    return [name, { title, description: help, ...schemaOf(settings[name]) }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function schemaOf(described: Described<unknown>): PolicySchema {
  const entry = entrySchema(described.entry.kind);
  if (described.form === 'one') return entry;
  if (described.form === 'list') return { type: 'array', items: entry };
  return { type: 'object', additionalProperties: entry };
}

function entrySchema(kind: EntryKind): PolicySchema {
  if (kind === 'yes-or-no') return { type: 'boolean' };
  if (kind !== 'supplier') return { type: 'string' };
  const columns = ['name', 'domain', 'status', 'reference', 'from', 'until'];
  const text: PolicySchema = { type: 'string' };
  return { type: 'object', properties: Object.fromEntries(columns.map((column) => [column, text])) };
}
