import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../guard/start.ts';
import { postJudging } from '../judge/post-judging.ts';
import { speakHere } from '../language.ts';
import { sites } from '../sites/index.ts';

export default defineContentScript({
  matches: sites.flatMap(({ hosts }) => hosts),
  runAt: 'document_start',
  allFrames: true,
  // Composers stand in frames that have no address of their own.
  matchOriginAsFallback: true,
  main: () => {
    speakHere();
    return startGuard(sites, postJudging());
  },
});
