import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What came after ES2016 and an old event runtime therefore lacks. */
const laterThanEs2016 = `
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at']) delete String.prototype[name];
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'toSorted']) delete Array.prototype[name];
  for (const name of ['entries', 'values', 'fromEntries', 'hasOwn']) delete Object[name];
  delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;
`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { composeItem } from '#core/item/compose.ts';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    minify: true,
    platform: 'neutral',
    target: 'es2016',
    format: 'iife',
    globalName: 'probity',
  });
  return outputFiles[0]?.text ?? '';
}

describe('composing an item in a bare realm', () => {
  it('works without a browser, without Node and with the language of 2016', async () => {
    const realm = createContext({});
    runInContext(laterThanEs2016 + (await bundle()), realm);
    const html = '<p>Two seats &pound;45 each</p><p>Kind regards<br>Kit</p>';
    const parts = {
      kind: 'email-compose',
      subject: 'FW: Race day',
      html,
      to: [{ name: '', address: 'A@x.example' }],
      event: { start: '2026-03-11T19:00:00+00:00', end: null, allDay: false, recurring: false, method: null },
    };
    const item = JSON.parse(
      String(runInContext(`JSON.stringify(probity.composeItem(${JSON.stringify(parts)}))`, realm)),
    );
    expect(item.zones.map((zone: { text: string }) => zone.text)).toEqual([
      'FW: Race day',
      'Wednesday 11 March 2026, 19:00',
      'Two seats £45 each',
      'Kind regards\nKit',
    ]);
  });

  it('takes less than 100 kB of script', async () => {
    expect((await bundle()).length).toBeLessThan(100_000);
  });
});
