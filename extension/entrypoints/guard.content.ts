import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../sites/index.ts';

export default defineContentScript({
  matches: sites.flatMap(({ hosts }) => hosts),
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    window.addEventListener('click', () => console.log('x'), true);
  },
});
