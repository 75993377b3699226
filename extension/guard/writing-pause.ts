/** So long after the last letter a person has paused, in milliseconds. */
const pause = 1_200;

/** Tells when somebody pauses in writing. One timer stands, however fast they type. */
export class WritingPause {
  private readonly paused: () => void;
  private lastAt = 0;
  private waiting = false;

  /** @param paused called in the next idle moment */
  constructor(paused: () => void) {
    this.paused = paused;
  }

  wrote(): void {
    this.lastAt = performance.now();
    if (!this.waiting) this.wait(pause);
  }

  private wait(milliseconds: number): void {
    this.waiting = true;
    setTimeout(() => {
      const left = this.lastAt + pause - performance.now();
      this.waiting = false;
      if (left > 0) this.wait(left);
      else requestIdleCallback(() => this.paused());
    }, milliseconds);
  }
}
