import type { Column } from './columns.ts';

/** One thing that is wrong in a list, where a person can find and mend it. */
export interface Fault {
  /** As a spreadsheet shows it: the header is row 1. */
  row: number;
  column: Column;
  sentence: string;
}

/** No list of faults is longer; their number is told in full. */
export const mostListed = 1000;

/** The faults of a list: all are counted, and the first of them kept. */
export class Faults {
  readonly #listed: Fault[] = [];
  #count = 0;

  add(fault: Fault): void {
    this.#count += 1;
    if (this.#listed.length < mostListed) this.#listed.push(fault);
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
    return this.#listed.toSorted((one, other) => one.row - other.row);
  }
}
