import { defineContentScript } from 'wxt/utils/define-content-script';
import { speakHere } from '../language.ts';
import { mailSites } from '../mail-sites/index.ts';
import { startReading } from '../reading/start.ts';

export default defineContentScript({
  matches: mailSites.flatMap(({ hosts }) => hosts),
  // Nothing is there to read before the page stands.
  runAt: 'document_idle',
  allFrames: true,
  main: () => {
    speakHere();
    return startReading(mailSites);
  },
});
