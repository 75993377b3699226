/** How long "Post anyway" holds for a site that needs a second press, in milliseconds. */
const holdsFor = 10_000;

/**
 * Leave to post one exact text once, given by a person's own press.
 * It ends with the next edit, with the press that used it, and by itself after ten seconds.
 */
export class Pass {
  private text: string | null = null;
  private until = 0;
  private readonly now: () => number;

  /** @param now a clock in milliseconds that never goes back */
  constructor(now: () => number) {
    this.now = now;
  }

  grant(text: string): void {
    this.text = text;
    this.until = this.now() + holdsFor;
  }

  covers(text: string): boolean {
    return this.text === text && this.now() < this.until;
  }

  end(): void {
    this.text = null;
  }
}
