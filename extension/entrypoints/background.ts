import '../strict-zod.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/background.ts';
import { serveComposeJudge } from '../judge/serve-compose-judge.ts';
import { speakHere } from '../language.ts';
import { answerReading } from '../reading/judge/answer-reading.ts';

export default defineBackground(() => {
  speakHere();
  startBackground();
  answerReading();
  serveComposeJudge();
});
