import { judgePost } from './judge-post.ts';

/**
 * Gives the judgement of posts. In a build it stands inside this function with all its tables, so that a page on which
 * nobody writes never reads them (`scripts/lazy-judge.ts`).
 */
export function openJudge(): typeof judgePost {
  return judgePost;
}
