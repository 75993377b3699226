import { type Judging, oneByOne, whenIdle } from './judging.ts';
import { openJudge, type PostJudge } from './open-judge.ts';

/** The judgement of posts, which lies in the content script itself. */
export function postJudging(): Judging {
  const opening = openingOf(openJudge());
  return {
    prepare: () => oneByOne(opening, () => whenIdle(opening.whole().rehearsal())),
    judge: (draft, settings) => opening.whole().judgePost(draft, settings),
    setAside: () => {},
    onChange: () => {},
  };
}

/** Steps that somebody who cannot wait may take all at once. */
interface Opening extends Iterator<void> {
  whole(): PostJudge;
}

function openingOf(steps: Iterator<void, PostJudge>): Opening {
  let judge: PostJudge | null = null;
  const next = (): IteratorResult<void> => {
    const step = judge ? null : steps.next();
    if (step?.done) judge = step.value;
    return { done: judge !== null, value: undefined };
  };
  const whole = (): PostJudge => {
    while (judge === null) next();
    return judge;
  };
  return { next, whole };
}
