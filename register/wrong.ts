import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One thing that is wrong with what was given. */
export interface Wrong {
  path: Path;
  /** To stand after the name of the place: “is missing”, “must be a whole number”. */
  words: string;
}

/** What a check found, in words that a person can mend it by; never with the values, which may be secret. */
export function wrongs(issues: readonly Issue[], given: unknown): Wrong[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        words: 'is not known here; look for a slip in its name',
      }));
    }
    return [{ path: issue.path, words: at(given, issue.path) === undefined ? 'is missing' : words(issue) }];
  });
}

function at(given: unknown, path: Path): unknown {
  return path.reduce(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    given,
  );
}

function words(issue: Issue): string {
  // What our own shapes say begins small, what the library says does not.
  if (/^[a-z]/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? unfit;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return formats[issue.format] ?? unfit;
    case 'invalid_union':
      return 'options' in issue && issue.options ? `must be one of ${issue.options.join(', ')}` : unfit;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return `must ${measures[issue.origin] ?? 'be'} at most ${issue.maximum}${units[issue.origin] ?? ''}`;
    default:
      return unfit;
  }
}

function tooSmall(origin: string, least: number): string {
  if (origin in units && least === 1) return 'is empty';
  return `must ${measures[origin] ?? 'be'} at least ${least}${units[origin] ?? ''}`;
}

const unfit = 'is not written as it has to be';

const kinds: Record<string, string> = {
  string: 'must be a text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object with fields of its own',
  record: 'must be an object with fields of its own',
};

const formats: Record<string, string> = {
  uuid: 'must be an id, which is a UUID',
  guid: 'must be an id, which is a UUID',
  date: 'must be a day, such as 2026-03-31',
  datetime: 'must be a time, such as 2026-03-31T09:30:00Z',
  email: 'must be an e-mail address',
  url: 'must be a web address',
};

const measures: Record<string, string> = { string: 'have', array: 'hold' };
const units: Record<string, string> = { string: ' characters', array: '' };
