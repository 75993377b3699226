import type { Clause, Code } from '#core/policy/code.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';

/** Where a code speaks of a signal. */
export interface SignalCoverage {
  /** Ids of the clauses that speak of it, in the order in which its rules name them. */
  clauses: string[];
  /** In how many of its situations the code has no clause on it. */
  silent: 'never' | 'sometimes' | 'always';
  /** Id of the general clause that stands in where the code is silent; null where it never is. */
  nearest: string | null;
}

/** What becomes of a clause. */
export interface ClauseCoverage extends Pick<Clause, 'id' | 'number' | 'heading' | 'conduct' | 'reason'> {
  /** Ids of the rules that name it. */
  rules: string[];
}

/** How far a code of conduct reaches, from either side: its signals and its clauses. */
export interface CodeCoverage extends Pick<Code, 'id' | 'title' | 'council' | 'version'> {
  signals: Record<SignalId, SignalCoverage>;
  clauses: ClauseCoverage[];
}

/** Which clauses speak of each signal, and which rules name each clause, or why none does. */
export function coverageOf(code: Code): CodeCoverage {
  const { id, title, council, version } = code;
  const signals = Object.fromEntries(signalIds.map((signal) => [signal, signalCoverage(signal, code)]));
  return {
    id,
    title,
    council,
    version,
    signals: signals as Record<SignalId, SignalCoverage>,
    clauses: code.clauses.map((clause) => clauseCoverage(clause, code)),
  };
}

function signalCoverage(signal: SignalId, { rules }: Code): SignalCoverage {
  const silent = rules[signal].filter((rule) => rule.silent);
  const speaking = rules[signal].filter((rule) => !rule.silent);
  const sometimes = speaking.length === 0 ? 'always' : 'sometimes';
  return {
    clauses: [...new Set(speaking.flatMap(({ clauses }) => clauses))],
    silent: silent.length === 0 ? 'never' : sometimes,
    nearest: silent[0]?.clauses[0] ?? null,
  };
}

function clauseCoverage({ id, number, heading, conduct, reason }: Clause, { rules }: Code): ClauseCoverage {
  const naming = Object.values(rules).flatMap((list) => list.filter(({ clauses }) => clauses.includes(id)));
  return { id, number, heading, conduct, reason, rules: naming.map((rule) => rule.id) };
}
