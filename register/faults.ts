import { ProbityError } from '#core/errors.ts';

/** One thing that is wrong with what was sent. */
export interface Fault {
  /** Where it stands, for example `content.facts.valuePence`. */
  path: string;
  sentence: string;
}

/** What was sent is missing something or wrong, place by place, as a person can mend it. */
export class BodyInvalid extends ProbityError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      'ERR_BODY_INVALID',
      'Some of what was sent is missing or wrong, so nothing was saved. See the list, mend it and send it again.',
    );
    this.faults = faults;
  }
}
