import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Code } from '#core/policy/code.ts';
import { codesInForce, type ListedCode, loadCode } from '#core/policy/compile.ts';
import type { Settings } from '../settings/settings.ts';
import { localDay } from './local-day.ts';

const nullableText = z.nullable(z.string());

const List = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    council: nullableText,
    source: z.string(),
    version: z.string(),
    inForceFrom: nullableText,
    file: z.string(),
  }),
);

/** The codes of conduct that come with the extension, each as in force today, by title. */
export async function listCodes(): Promise<ListedCode[]> {
  const list = List.parse(await packed('codes.json'));
  return codesInForce(list, localDay(new Date())).toSorted((one, other) =>
    one.title.localeCompare(other.title),
  );
}

/**
 * The code of conduct in force today, with the council's own wording where the organisation has handed it out; null
 * where none was chosen, or the extension has none of that id. Throws `ERR_CODE_INVALID`.
 */
export async function codeOf({
  code: id,
  wording,
}: Pick<Settings, 'code' | 'wording'>): Promise<Code | null> {
  const listed = (await listCodes()).find((code) => code.id === id);
  if (listed === undefined) return null;
  const code = loadCode(await packed(listed.file));
  return {
    ...code,
    clauses: code.clauses.map((clause) => {
      const text = wording[clause.id];
      return text === undefined ? clause : { ...clause, wording: text };
    }),
  };
}

async function packed(file: string): Promise<unknown> {
  const address = browser.runtime.getURL('/');
  const response = await fetch(`${address}policies/${file}`);
  return response.json();
}
