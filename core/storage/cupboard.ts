import type { Contents, Table } from '#core/storage/contents.ts';

/** What can be done within one transaction. Nothing else may be waited for in it. */
export interface Drawers<T extends Table> {
  get<N extends T>(table: N, key: string): Promise<Contents[N] | undefined>;
  /** In the order of their keys; those whose key begins with `prefix`, or all. */
  all<N extends T>(table: N, prefix?: string): Promise<Contents[N][]>;
  keys(table: T): Promise<string[]>;
  put<N extends T>(table: N, key: string, value: Contents[N]): Promise<void>;
  remove(table: T, key: string): Promise<void>;
  clear(table: T): Promise<void>;
}

/** `strict`: on the disk when it is said to be done; `relaxed`: soon after, for what can be typed again. */
export type Durability = 'strict' | 'relaxed';

/** Where things are kept: on the device or in memory. All of a transaction is kept, or nothing. */
export interface Cupboard {
  read<T extends Table, R>(tables: readonly T[], work: (drawers: Drawers<T>) => Promise<R>): Promise<R>;
  write<T extends Table, R>(
    tables: readonly T[],
    durability: Durability,
    work: (drawers: Drawers<T>) => Promise<R>,
  ): Promise<R>;
  close(): void;
}
