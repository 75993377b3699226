import { inLanguages } from '#core/language.ts';
import type { PanelPlace } from './place.ts';
import { welsh } from './words.cy.ts';

const places: Record<PanelPlace, string> = {
  check: 'Check',
  mine: 'My declarations',
  code: 'Code',
  review: 'Review',
  profile: 'Profile',
};

/** Where the names stand too close. */
const shortPlaces: Partial<Record<PanelPlace, string>> = { mine: 'Mine' };

const english = {
  navigation: 'Probity',
  places,
  shortPlaces,
  reading: 'Opening your desk …',
  kinds: 'What do you want to declare?',
  choose: {
    title: 'First, who employs you?',
    sentence: 'Probity shows and follows your council’s own code of conduct. Nothing else is needed.',
  },
  failed: 'Probity could not open what it keeps in this browser. Close this panel and open it again.',

  check: {
    title: 'Check a text',
    lead: 'Paste what you are about to send or post, or what somebody wrote to you.',
    label: 'Text',
    kind: 'What is it?',
    kinds: {
      'email-read': 'I received it',
      'email-compose': 'I am about to send it',
      post: 'I am about to post it',
    },
    button: 'Check it',
    clear: 'Check another text',
    subject: 'Text that you checked',
    private: 'It is read here, on this device, and kept nowhere.',
    tip: 'On any page: select a text, open its menu by the right mouse button, and choose “Check with Probity”.',
    failed: 'This text could not be read. Try a part of it.',
  },

  code: {
    title: 'Code of conduct',
    search: 'Search',
    found: { one: '1 clause', other: '{count} clauses' },
    nothing: 'No clause has these words. Try fewer, or another.',
    read: 'Read the clause',
    official: 'The council’s own words',
    summaries:
      'These are summaries in plain words. The council’s own text counts; it is not in this browser yet.',
    withWording: 'Summaries in plain words; the council’s own text unfolds beneath each clause.',
    version: 'Version {version}',
    source: 'Where it stands',
    people: 'Who is who',
    policies: 'Policies it points to',
  },

  officer: {
    heading: 'For what goes by mail',
    hint: 'There is no register here, so declarations go to your manager by mail, in your name.',
    name: 'Your name',
    address: 'Your email address at work',
  },
};

export type PanelWords = typeof english;

/** The words of the side panel. `{title}`, `{version}`, `{number}` are filled in. */
export const panelWords = inLanguages({ en: english, cy: welsh });
