import type * as z from 'zod/mini';
import type { FaultName } from '#core/policy/schema.ts';
import type { Complaint, Path, Source } from '#core/policy/source.ts';

/** Nobody mends more at a sitting, and a hostile file could hold thousands. */
const mostFaults = 100;

type Issue = z.core.$ZodIssue;

/** Turns what the schema found wrong into sentences with file, line and mend. Words it does not know come first. */
export function complaintsOf(issues: readonly Issue[], source: Source): Complaint[] {
  const nearest = issues.map(deepest);
  const unknown = nearest.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const others = nearest.filter(({ code }) => code !== 'unrecognized_keys');
  return [
    ...unknown.slice(0, mostFaults).map((path) => unknownWord(path, source)),
    ...others.slice(0, mostFaults).map((issue) => describe(issue, source)),
  ];
}

function unknownWord(path: Path, source: Source): Complaint {
  return {
    file: source.file,
    line: source.lineOf(path),
    message: `“${String(path.at(-1))}” is not a word that may stand here.`,
    mend: 'Check the spelling, or take it out; docs/policy-format.md lists the words.',
  };
}

/** Where a value might have been several things, what went wrong in the one that came nearest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const nested = issue.errors
    .flat()
    .map((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] }));
  const weight = (candidate: Issue) =>
    candidate.path.length * 2 + (candidate.code === 'invalid_value' ? 0 : 1);
  return nested.reduce<Issue>(
    (best, next) => (best === issue || weight(next) >= weight(best) ? next : best),
    issue,
  );
}

function describe(issue: Issue, source: Source): Complaint {
  const wanted = withoutLoneEntry(issue.path, source.data);
  const path = present(wanted, source.data);
  const missing = path.length < wanted.length;
  const name = String(issue.path.findLast((step) => typeof step === 'string') ?? 'The file');
  const [message, mend] = missing
    ? [`“${name}” is missing.`, 'Add it.']
    : explain(issue, name, valueAt(source.data, path));
  return { file: source.file, line: source.lineOf(path), message, mend };
}

const expectations: Record<FaultName, [what: string, mend: string]> = {
  text: ['a short text', 'Write one or two plain sentences.'],
  id: ['an id', 'Use letters, digits, dots and hyphens, without spaces.'],
  number: ['a number', 'Write figures without a sign, for example 50 or 12.50.'],
  whole: ['a whole number', 'Write figures, for example 28.'],
  'yes-or-no': ['yes or no', 'Write yes or no.'],
  date: ['a date', 'Write year, month and day, for example 2025-04-01, or null.'],
  range: ['a range', 'Write for example { under: 50 }, with at least one of under, upTo, from and over.'],
  list: ['a list', 'Write one entry a line, each after a hyphen, or [in, brackets]; it needs at least one.'],
  group: ['a group of named entries', 'Write one `name: value` a line, indented alike.'],
};

function explain(issue: Issue, name: string, found: unknown): [message: string, mend: string] {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String).join(', ');
    return [`${shown(found)} is not known for “${name}”.`, `Use one of: ${words}.`];
  }
  const expectation = Object.entries(expectations).find(([fault]) => fault === issue.message)?.[1];
  if (expectation) return [`${shown(found)} is not ${expectation[0]} for “${name}”.`, expectation[1]];
  return [`${shown(found)} cannot stand for “${name}”.`, 'See docs/policy-format.md for what may.'];
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  return Array.isArray(value) ? 'A list' : 'A group';
}

/** The part of a path that the data has. */
function present(path: Path, data: unknown): Path {
  const missing = path.findIndex((_, depth) => valueAt(data, path.slice(0, depth + 1)) === undefined);
  return missing === -1 ? path : path.slice(0, missing);
}

/** A lone value where a list may stand is checked as a list of one: its place is the value's own. */
function withoutLoneEntry(path: Path, data: unknown): Path {
  const found = present(path, data);
  const lone = path[found.length] === 0 && typeof valueAt(data, found) === 'string';
  return lone ? found : path;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}
