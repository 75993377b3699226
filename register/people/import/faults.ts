import type { Column } from './columns.ts';

/** One thing that is wrong in a list, where a person can find and mend it. */
export interface Fault {
  /** As a spreadsheet shows it: the header is row 1. */
  row: number;
  column: Column;
  sentence: string;
}

/** So many faults of each column are listed; how many there are is told in full. */
export const mostListed = 500;

/** The faults of a list: all are counted, and the first in each column are kept. */
export class Faults {
  readonly #listed = new Map<Column, Fault[]>();
  #count = 0;

  add(fault: Fault): void {
    this.#count += 1;
    const others = this.#listed.get(fault.column) ?? [];
    if (others.length === 0) this.#listed.set(fault.column, others);
    if (others.length < mostListed) others.push(fault);
  }

  /** Adds some of a kind of which there are `count` in all. */
  addSome(faults: readonly Fault[], count: number): void {
    for (const fault of faults) this.add(fault);
    this.#count += Math.max(0, count - faults.length);
  }

  get count(): number {
    return this.#count;
  }

  /** In the order of the rows. */
  get listed(): Fault[] {
    return [...this.#listed.values()].flat().toSorted((one, other) => one.row - other.row);
  }
}
