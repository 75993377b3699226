import type { Fingerprint } from '#core/fingerprint.ts';

/** More than anybody reads between two things that could be one. */
const mostKept = 200;

/** Where a message stands: sums, and no word of it. */
export interface Standing {
  /** Its conversation. */
  conversation: string;
  /** The message itself, whenever and wherever it is opened. */
  message: string;
}

interface Prompted extends Standing {
  print: Fingerprint;
}

/** What was prompted about in which conversation, as long as a page stands: the same is not prompted twice in one. */
export class Conversations {
  private prompted: readonly Prompted[] = [];

  /** What other messages of the same conversation have prompted about. */
  elsewhere(standing: Standing): Fingerprint[] {
    return this.prompted
      .filter((each) => each.conversation === standing.conversation && each.message !== standing.message)
      .map(({ print }) => print);
  }

  /** @returns whether the message has prompted about nothing before */
  note(standing: Standing, prints: readonly Fingerprint[]): boolean {
    const before = this.prompted.length;
    this.forget(standing);
    const isNew = this.prompted.length === before;
    const own = prints.map((print) => ({ ...standing, print }));
    this.prompted = [...this.prompted, ...own].slice(-mostKept);
    return isNew;
  }

  /** What a message prompted about before its text was whole was prompted by no other. */
  forget({ conversation, message }: Standing): void {
    this.prompted = this.prompted.filter(
      (each) => each.conversation !== conversation || each.message !== message,
    );
  }
}
