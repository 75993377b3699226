import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeAt } from '../judge/judge-at.ts';
import { openComposeJudge } from '../judge/open-compose-judge.ts';

export default defineUnlistedScript(() => {
  judgeAt.probityComposeJudge ??= openComposeJudge();
});
