import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeAt } from '../judge/judge-at.ts';
import { openComposeJudge } from '../judge/open-compose-judge.ts';
import { speakHere } from '../language.ts';

export default defineUnlistedScript(() => {
  speakHere();
  judgeAt.probityComposeJudge ??= openComposeJudge();
});
