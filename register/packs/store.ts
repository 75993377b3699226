import type { Code } from '#core/policy/code.ts';
import { codeInForce, compileCode, loadCode, type Wording, withWording } from '#core/policy/compile.ts';
import { changedMeanwhile, digestOf } from '#register/api/etag.ts';
import type { Work } from '#register/database/session.ts';

/** A version of a code of conduct, as clients choose by it. */
export interface ListedPack {
  code: string;
  version: string;
  title: string;
  council: string | null;
  inForceFrom: string | null;
  /** The one that counts on the day asked about. */
  inForce: boolean;
  /** Whether the council's own text stands under its clauses. */
  official: boolean;
  digest: string;
}

/**
 * All versions of all codes that a council may use: those that come with this program, in whose place and
 * beside which stand the council's own. `today` is an ISO date.
 */
export async function packsOf(
  work: Work,
  organisation: string,
  builtIn: readonly Code[],
  today: string,
): Promise<ListedPack[]> {
  const own = (await ownRows(work, organisation)).map(({ code_data, wording, digest }) => ({
    code: loadCode(code_data),
    official: wording !== null,
    digest,
  }));
  const others = builtIn
    .filter(({ id, version }) => !own.some(({ code }) => code.id === id && code.version === version))
    .map((code) => ({ code, official: hasWording(code), digest: digestOf(compileCode(code)) }));
  const all = [...own, ...others];
  return all
    .map(({ code, ...more }) => {
      const { id, version, title, council, inForceFrom } = code;
      const versions = all.map((other) => other.code).filter((other) => other.id === id);
      const inForce = codeInForce(versions, today) === code;
      return { code: id, version, title, council, inForceFrom, inForce, ...more };
    })
    .sort((a, b) => compare(a.code, b.code) || compare(a.inForceFrom ?? '', b.inForceFrom ?? ''));
}

/** A version as it is kept: the code and, apart from it, the council's own text. */
export interface KeptPack {
  code: Code;
  wording: Wording | null;
  /** By which clients know again what they loaded. */
  digest: string;
}

/** One version of one code, the council's own before the one that comes with this program; null where there is none. */
export async function packOf(
  work: Work,
  organisation: string,
  { code: id, version }: { code: string; version: string },
  builtIn: readonly Code[],
): Promise<KeptPack | null> {
  const own = (await ownRows(work, organisation, id)).find((row) => row.version === version);
  if (own) {
    return { code: loadCode(own.code_data), wording: own.wording as Wording | null, digest: own.digest };
  }
  const code = builtIn.find((candidate) => candidate.id === id && candidate.version === version);
  return code ? { code, wording: null, digest: digestOf(compileCode(code)) } : null;
}

/** What clients load: the compiled code with the official text under its clauses. */
export function compiledPack({ code, wording }: Pick<KeptPack, 'code' | 'wording'>): string {
  return compileCode(wording === null ? code : withWording(code, wording));
}

/**
 * Puts a version in the place of the one before. Gives the digest of what clients will load. Throws
 * `ERR_CHANGED_MEANWHILE` where another one has come in between.
 *
 * @param before digest of the one that it takes the place of; null where there was none
 */
export async function keepPack(
  work: Work,
  organisation: string,
  { code, wording }: Pick<KeptPack, 'code' | 'wording'>,
  at: Date,
  before: string | null,
): Promise<string> {
  const digest = digestOf(compiledPack({ code, wording }));
  const kept = {
    in_force_from: code.inForceFrom,
    digest,
    code_data: compileCode(code),
    wording: wording === null ? null : JSON.stringify(wording),
    updated_at: at,
  };
  const { numInsertedOrUpdatedRows } = await work
    .insertInto('pack')
    .values({ organisation, code: code.id, version: code.version, ...kept })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'code', 'version'])
        .doUpdateSet(kept)
        .where('pack.digest', '=', before ?? ''),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw changedMeanwhile();
  return digest;
}

function ownRows(work: Work, organisation: string, code?: string) {
  return work
    .selectFrom('pack')
    .select(['code', 'version', 'digest', 'code_data', 'wording'])
    .where('organisation', '=', organisation)
    .$if(code !== undefined, (query) => query.where('code', '=', code ?? ''))
    .execute();
}

function hasWording({ clauses }: Code): boolean {
  return clauses.some(({ wording }) => wording !== undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
