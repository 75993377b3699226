import { acts } from '#core/match/lexicon/acts.ts';
import { council } from '#core/match/lexicon/council.ts';
import { people } from '#core/match/lexicon/people.ts';
import { settingWords } from '#core/match/lexicon/setting.ts';
import { things } from '#core/match/lexicon/things.ts';
import type { Concepts } from '#core/match/matcher.ts';

/** The families of words and turns of phrase that every signal may build on. */
export const lexicon: Concepts = { ...people, ...acts, ...things, ...council, ...settingWords };
