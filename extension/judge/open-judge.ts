import { judgePost } from './judge-post.ts';
import { rehearsal } from './rehearsal.ts';

/** The judgement of posts. */
export interface PostJudge {
  judgePost: typeof judgePost;
  rehearsal: typeof rehearsal;
}

/**
 * Gives the judgement of posts, after steps of some milliseconds each. In a build it stands inside this function with all
 * its tables, so that a page on which nobody writes never reads them (`scripts/post-judge.ts`).
 */
export function* openJudge(): Generator<void, PostJudge> {
  yield;
  return { judgePost, rehearsal };
}
