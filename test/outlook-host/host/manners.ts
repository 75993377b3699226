import { failed, succeeded } from './answers.ts';
import type { MethodName } from './dispatch-ids.ts';
import type { Fields } from './protocol.ts';

/** How Outlook takes a question: it answers, keeps the answer until it is let go, never answers, refuses, or errs. */
export type Manner =
  | { kind: 'answers' }
  | { kind: 'late' }
  | { kind: 'never' }
  | { kind: 'refuses'; errorCode: number }
  | { kind: 'errs'; data: unknown };

/** The ways in which Outlook misbehaves, by the method asked for. */
export class Manners {
  readonly #byMethod = new Map<MethodName, Manner>();
  readonly #held: (() => void)[] = [];

  /** From now on, until told otherwise. */
  set(method: MethodName, manner: Manner): void {
    this.#byMethod.set(method, manner);
  }

  /** Answers as it should be, or as the manner has it; `send` may be called later, or never. */
  answer(method: MethodName, carryOut: () => Fields, send: (answer: Fields) => void): void {
    const manner = this.#byMethod.get(method) ?? { kind: 'answers' };
    if (manner.kind === 'never') return;
    const answer = manner.kind === 'answers' || manner.kind === 'late' ? carryOut() : misanswer(manner);
    // What Outlook has found stays what it was, though another item be opened before it says so.
    if (manner.kind === 'late') this.#held.push(() => send(answer));
    else send(answer);
  }

  /** Answers that have been kept. */
  get held(): number {
    return this.#held.length;
  }

  /** Lets go of them, in the order in which they were asked for. */
  release(): void {
    for (const send of this.#held.splice(0)) send();
  }
}

function misanswer(manner: Extract<Manner, { kind: 'refuses' | 'errs' }>): Fields {
  return manner.kind === 'refuses' ? failed(manner.errorCode) : succeeded(manner.data);
}
