import type { Code } from '#core/policy/code.ts';
import type { RegisterPort, Standing } from '#core/register/port.ts';

/**
 * Finds the code by which a declaration was judged, as it stood on that day; each version is fetched once.
 * Where the register does not hand it over, the code in force speaks.
 */
export function codesOfDay(
  port: Pick<RegisterPort, 'pack'>,
  inForce: Code,
): (declaration: Standing) => Promise<Code> {
  const known = new Map<string, Code>();
  return async ({ code: { id, version } }) => {
    const isInForce = inForce.id === id && inForce.version === version;
    if (isInForce && inForce.clauses.some(({ wording }) => wording)) return inForce;
    const key = `${id} ${version}`;
    const before = known.get(key);
    if (before) return before;
    const pack = await port.pack(id, version, null);
    if (!('ok' in pack) || pack.ok === 'unchanged') return inForce;
    known.set(key, pack.ok.value);
    return pack.ok.value;
  };
}
