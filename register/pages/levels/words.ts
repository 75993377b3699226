/** Every sentence of the page of levels. */
export const levelWords = {
  title: 'Levels',
  lead: 'How loudly Probity speaks to officers. It never makes a prompt of what it finds not even worth a hint.',
  signals: 'Situations',
  columns: { signal: 'Situation', level: 'Level', notRelevant: 'Not relevant' },
  year: 'in twelve months',
  levelOf: 'Level of “{signal}”',
  levels: { judged: 'As it judges', quiet: 'Quiet', hint: 'Hint', prompt: 'Prompt' },
  levelsMean: {
    judged: 'prompts where it is sure, hints where it is less so',
    quiet: 'never speaks',
    hint: 'folded, as worth a thought',
    prompt: 'speaks at once, also where it would hint',
  },
  budget: 'Prompts a day',
  budgetLead:
    'Handed to officers’ programs with the other levels, and what goes beyond is folded. What may be a breach never is, and nothing is while they write.',
  budgetLabel: 'At most, for one officer',
  budgetNone: 'As many as there are',
  counting: 'How often “Not relevant” is said',
  countingLead:
    'Where this is on, an officer who sets a prompt aside may press a second button that sends the name of the situation. Nothing goes by itself. No person, time of day or word of the message is kept: only a number for each situation and month.',
  countingOn: 'Officers may have it counted',
  off: 'Not counted.',
  refusals: 'Words of refusal',
  refusalsLead:
    'What “Decline politely” begins with, in the council’s own words; {name} and {officer} are filled in. Where a box is empty, Probity’s own words stand.',
  keep: 'Keep these levels',
  done: 'Kept. Officers’ programs learn of it within the day.',
  unkept: 'Changed and not kept yet.',
} as const;
