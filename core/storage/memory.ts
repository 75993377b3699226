import type { Contents, Table } from '#core/storage/contents.ts';
import { tables } from '#core/storage/contents.ts';
import type { Cupboard, Drawers } from '#core/storage/cupboard.ts';

type Kept = Map<Table, Map<string, unknown>>;

/** Keeps things until the program ends: where the browser keeps nothing. One transaction after another. */
export function memoryCupboard(): Cupboard {
  let kept: Kept = new Map(tables.map((table) => [table, new Map()]));
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  return {
    read: (_tables, work) => inTurn(() => work(drawersOf(kept))),
    write: (_tables, _durability, work) =>
      inTurn(async () => {
        const copy: Kept = new Map([...kept].map(([table, rows]) => [table, new Map(rows)]));
        const result = await work(drawersOf(copy));
        kept = copy;
        return result;
      }),
    close: () => {},
  };
}

function drawersOf(kept: Kept): Drawers<Table> {
  const rowsOf = (table: Table) => kept.get(table) ?? new Map<string, unknown>();
  const inOrder = (table: Table) => [...rowsOf(table).keys()].sort();
  return {
    get: async <N extends Table>(table: N, key: string) =>
      structuredClone(rowsOf(table).get(key)) as Contents[N] | undefined,
    all: async <N extends Table>(table: N, prefix = '') =>
      inOrder(table)
        .filter((key) => key.startsWith(prefix))
        .map((key) => structuredClone(rowsOf(table).get(key)) as Contents[N]),
    keys: async (table) => inOrder(table),
    put: async (table, key, value) => void rowsOf(table).set(key, structuredClone(value)),
    remove: async (table, key) => void rowsOf(table).delete(key),
    clear: async (table) => rowsOf(table).clear(),
  };
}
