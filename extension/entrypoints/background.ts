import { defineBackground } from 'wxt/utils/define-background';
import { answerReading } from '../reading/judge/answer-reading.ts';

export default defineBackground(() => answerReading());
