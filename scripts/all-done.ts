/** Waits until all have ended, also where one fails, so that nothing is written after a failure was told; then throws it. */
export async function allDone(works: readonly (Promise<unknown> | null)[]): Promise<void> {
  for (const ended of await Promise.allSettled(works)) if (ended.status === 'rejected') throw ended.reason;
}
