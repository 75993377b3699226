import { localIso } from '../local-iso.ts';
import type { EventCouncil } from './council.ts';
import { createHandlers } from './handlers.ts';
import { after, associate, openDraft } from './outlook.ts';

/** Stands above this program in the file that the build writes. */
declare const probityCouncil: EventCouncil;

associate(
  createHandlers({
    openDraft,
    async loadJudge() {
      const { draftJudge } = await import('./judge-draft.ts');
      return draftJudge(probityCouncil, localIso(new Date()).slice(0, 10));
    },
    sending: probityCouncil.sending,
    after,
  }),
);
