import { poundsInWords } from '#core/declaration/in-words.ts';
import { type DeclarationKind, declarationKinds } from '#core/policy/advice.ts';
import type { Rules } from './rules.ts';
import { vocabulary } from './vocabulary.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is published and what is left out, in sentences that the public can read. */
export function rulesInWords(rules: Rules): string[] {
  return [
    ...about('everybody', 'are published whoever declared them', rules),
    ...about('senior', 'are published where a senior officer declared them', rules),
    'Only what has been decided is published, and nothing that was withdrawn.',
    rules.seniorFromGrade === null
      ? 'Officers are named where they hold an office under the code of conduct. Others are shown by their department.'
      : `Officers are named from grade ${rules.seniorFromGrade} upwards. Others are shown by their department.`,
    `A department with fewer than ${rules.smallestDepartment} people is not told.`,
    'Firms and bodies are named. Private persons, and the people who write for a firm, are not.',
    ...values(rules),
    descriptions(rules),
  ];
}

function about(audience: string, ending: string, { kinds }: Rules): string[] {
  const names = declarationKinds.filter((kind) => kinds[kind].of === audience).map(named);
  return names.length === 0 ? [] : [`Declarations of these kinds ${ending}: ${list.format(names)}.`];
}

function values(rules: Rules): string[] {
  const shown = declarationKinds.filter((kind) => rules.kinds[kind].of !== 'nobody');
  const amounts = [...new Set(shown.map((kind) => rules.kinds[kind].valuesFromPence))].filter(Boolean);
  return amounts
    .sort((one, other) => one - other)
    .map((amount) => {
      const names = shown.filter((kind) => rules.kinds[kind].valuesFromPence === amount).map(named);
      return `Values below ${poundsInWords(amount)} are shown as “under ${poundsInWords(amount)}” (${list.format(names)}).`;
    });
}

function descriptions({ kinds }: Rules): string {
  const shown = declarationKinds.filter((kind) => kinds[kind].of !== 'nobody' && kinds[kind].description);
  return shown.length === 0
    ? 'Officers’ own descriptions are not published.'
    : `Officers’ own short descriptions are published for ${list.format(shown.map(named))}, unless their words could tell what is left out.`;
}

function named(kind: DeclarationKind): string {
  return vocabulary.kinds[kind].toLowerCase();
}
