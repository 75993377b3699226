import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages, speak } from '#core/language.ts';

const root = join(import.meta.dirname, '..');
const rooms = ['core', 'extension', 'outlook-addin'];
/** What lies behind the register's sign-in is in English alone. */
const door = 'register/pages/door-words.ts';
const files = [...rooms.flatMap((room) => globSync(`${room}/**/*words.ts`, { cwd: root })), door].sort();

/** Files of words that hold no sentence, or none that is translated, and why. */
const exempt: Record<string, string> = {
  'core/item/zones/words.ts': 'words to be found in mail, not said',
  'core/party/name-words.ts': 'words to be found in names, not said',
  'core/signals/feature-words.ts': 'for whoever trains the judge on the command line',
  'core/ui/delivery-in-words.ts': 'a function over tables',
  'core/ui/review/background-words.ts': 'a function over tables',
  'core/declaration/in-words.ts': 'numbers and days, tested by themselves',
  'core/declaration/role-in-words.ts': 'a function over tables',
};

/** Sentences that are the same in every language, and why. */
const same: Record<string, string> = {
  'Conduct: to declare': 'Outlook knows a category by its name',
  'Conduct: declared': 'Outlook knows a category by its name',
  'westmarch.gov.uk': 'an address',
  'Hi,\n\nTo thank you for last week we would love to have you with us in our box at the cricket on Saturday: two seats, lunch included, worth £45 each.\n\nJo, Calloway Highways':
    'mail is judged in English',
};

/** The English verb for one or many: Welsh has one form. */
const own = 'are';

type Sentences = Map<string, string>;

let tables: Map<string, Record<Language, Sentences>>;

beforeAll(async () => {
  tables = new Map();
  for (const file of files.filter((name) => exempt[name] === undefined)) {
    const module: Record<string, unknown> = await import(join(root, file));
    const spoken = (language: Language): Sentences => {
      speak(language);
      // What ends so holds every language at once.
      const spokenTables = Object.entries(module).filter(([name]) => !name.endsWith('In'));
      return new Map(spokenTables.flatMap(([name, table]) => sentencesIn(table, name)));
    };
    tables.set(file, { en: spoken('en'), cy: spoken('cy') });
  }
}, 60_000);

afterEach(() => speak('en'));

/** Every sentence of a table by its place; the forms of a plural as one, for languages have their own. */
function sentencesIn(table: unknown, place: string): [string, string][] {
  if (typeof table === 'string') return [[place, table]];
  if (typeof table !== 'object' || table === null) return [];
  const entries = Object.entries(table);
  const isPlural = entries.every(([key]) => /^(?:zero|one|two|few|many|other)$/.test(key));
  if (isPlural && 'other' in table) return [[place, String(table.other)]];
  return entries.flatMap(([key, entry]) => sentencesIn(entry, `${place}.${key}`));
}

function slotsIn(sentence: string): string[] {
  const slots = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
  return [...new Set(slots)].filter((slot) => slot !== own).sort();
}

describe('the words that officers read', () => {
  it('stand in a file for each language', () => {
    const alone = files.filter((file) => {
      const isTable = exempt[file] === undefined;
      return isTable && !existsSync(join(root, file.replace(/\.ts$/, '.cy.ts'))) && !together.includes(file);
    });
    expect(alone).toEqual([]);
  });

  it('are found at all', () => {
    expect(tables.size).toBeGreaterThan(25);
    expect([...tables.values()].reduce((sum, { en }) => sum + en.size, 0)).toBeGreaterThan(700);
  });

  it('are there in every language', () => {
    for (const [file, spoken] of tables) {
      const [first = [], ...others] = languages.map((language) => [...spoken[language].keys()].sort());
      for (const other of others) expect(other, file).toEqual(first);
    }
  });

  it('have the same slots in every language', () => {
    for (const [file, { en, cy }] of tables) {
      for (const [place, sentence] of en) {
        expect(slotsIn(cy.get(place) ?? ''), `${file} ${place}`).toEqual(slotsIn(sentence));
      }
    }
  });

  it('are not left in English', () => {
    const left = [...tables].flatMap(([file, { en, cy }]) =>
      [...en]
        .filter(([place, sentence]) => cy.get(place) === sentence && isSentence(sentence))
        .map(([place]) => `${file} ${place}`),
    );
    expect(left).toEqual([]);
  });
});

/** Small tables whose languages stand side by side. */
const together: readonly string[] = [
  'core/declaration/reminder-words.ts',
  'core/register/deliver-words.ts',
  'extension/options/servers-words.ts',
  'extension/repairs/words.ts',
  'extension/settings/words.ts',
];

/** More than two words beside the slots. */
function isSentence(text: string): boolean {
  const words = text.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [];
  return words.length > 2 && same[text] === undefined;
}
