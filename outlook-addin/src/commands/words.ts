import { inLanguages } from '#core/language.ts';
import { welsh } from './words.cy.ts';

const english = {
  question: 'What does the code of conduct ask of me here?',
  sent: 'Your manager has been asked for advice on this. The answer will be under “My declarations” in Probity.',
  kept: 'Your question is kept on this device and goes once the register answers. Probity shows it under “My declarations”.',
  signIn: 'Your question is kept on this device. Open Probity and sign in, and it goes to your manager.',
  onForm:
    'Your question is ready and has not gone yet. Open Probity, look it over under “My declarations” and send it.',
  asked:
    'You have asked for advice on this already. Probity shows what became of it under “My declarations”.',
  refused: 'The register did not take your question. Open Probity: “My declarations” says why.',
  failed:
    'Nothing was asked: Probity could not read this item or was not ready. Open Probity to ask for advice.',
};

export type FlagWords = typeof english;

/** What the notice on the item says after "Flag for advice"; each has at most 150 characters. */
export const flagWords = inLanguages({ en: english, cy: welsh });

export type FlagOutcome = Exclude<keyof typeof flagWords, 'question'>;
