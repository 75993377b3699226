import type { Code } from '#core/policy/code.ts';
import { codesInForce, type ListedCode, loadCode } from '#core/policy/compile.ts';

const policies = 'outlook-addin/policies';

/** Every code as in force today, from the files beside the pane. */
export async function loadCodes(): Promise<Code[]> {
  const today = new Date().toLocaleDateString('sv-SE');
  const list = (await fetchJson('codes.json')) as ListedCode[];
  return Promise.all(codesInForce(list, today).map(async ({ file }) => loadCode(await fetchJson(file))));
}

async function fetchJson(file: string): Promise<unknown> {
  return (await fetch(`${policies}/${encodeURIComponent(file)}`)).json();
}
