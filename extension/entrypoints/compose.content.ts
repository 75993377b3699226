import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../guard/start.ts';
import { composeJudging } from '../judge/compose-judging.ts';
import { speakHere } from '../language.ts';
import { composeSites } from '../mail-sites/compose/index.ts';

export default defineContentScript({
  matches: composeSites.flatMap(({ hosts }) => hosts),
  runAt: 'document_start',
  allFrames: true,
  // Mail is written in windows and frames that have no address of their own.
  matchOriginAsFallback: true,
  main: () => {
    speakHere();
    return startGuard(composeSites, composeJudging());
  },
});
