import { type Judging, whenIdle } from './judging.ts';
import { openJudge, type PostJudge } from './open-judge.ts';

/** The judgement of posts, which lies in the content script itself. */
export function postJudging(): Judging {
  let opened: PostJudge | null = null;
  const open = () => {
    opened ??= openJudge();
    return opened;
  };
  return {
    prepare: () => void requestIdleCallback(() => whenIdle(open().rehearsal())),
    judge: (draft, settings) => open().judgePost(draft, settings),
    onChange: () => {},
  };
}
