/** A callback's name, and what it was called with. */
export type Call = [name: string, ...given: unknown[]];

/** Notes what a screen asks for. */
export function record(name: string, ...given: unknown[]): void {
  window.calls.push([name, ...given]);
}

/** A callback that notes that it was called. */
export function noted(name: string): (...given: unknown[]) => void {
  return (...given) => record(name, ...given);
}
