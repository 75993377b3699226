import type { ComposeJudge } from './compose-judge.ts';

/** Where the judgement stands once the background has put it beside a content script; no page can see it. */
export const judgeAt = globalThis as { probityComposeJudge?: ComposeJudge };
