import type { Code, DutyRule, Rule } from '#core/policy/code.ts';
import type { Pack, PackFile } from '#core/policy/pack.ts';
import { neededBy, placeholders, placeholdersIn } from '#core/policy/sentences.ts';
import type { Complaint, Path } from '#core/policy/source.ts';

type Fault = [file: PackFile, path: Path, message: string, mend: string];

/** What keeps a well-shaped pack from being used: ids that are doubled or lead nowhere, rules that can run out. */
export function brokenReferences(pack: Pack): Complaint[] {
  const { code } = pack;
  const faults: Fault[] = [
    ...doubledIds(code),
    ...danglingInCode(code),
    ...danglingInClauses(code),
    ...Object.entries(code.rules).flatMap(([signal, rules]) => [
      ...rules.flatMap((rule, at) => danglingInRule(rule, [signal, at], code)),
      ...openEnd(signal, rules),
    ]),
    ...danglingInSamples(pack),
  ];
  return faults.map(([file, path, message, mend]) => place(pack, file, path, message, mend));
}

/** A complaint at the line where a path of a pack's file stands. */
export function place(
  { sources }: Pick<Pack, 'sources'>,
  file: PackFile,
  path: Path,
  message: string,
  mend: string,
): Complaint {
  const source = sources[file];
  return { file: source?.file ?? file, line: source?.lineOf(path) ?? 1, message, mend };
}

function doubledIds(code: Code): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const list of ['sections', 'clauses'] as const) {
    for (const [at, { id }] of code[list].entries()) {
      if (seen.has(id)) {
        const mend = 'Give each clause and section an id of its own.';
        faults.push(['clauses.yaml', [list, at, 'id'], `The clause “${id}” stands here twice.`, mend]);
      }
      seen.add(id);
    }
  }
  const ruleIds = new Set<string>();
  for (const [signal, rules] of Object.entries(code.rules)) {
    for (const [at, { id }] of rules.entries()) {
      if (ruleIds.has(id)) {
        const message = `Another rule is called “${id}” too.`;
        faults.push(['rules.yaml', [signal, at, 'id'], message, 'Give each rule an id of its own.']);
      }
      ruleIds.add(id);
    }
  }
  return faults;
}

function danglingInCode({ registers, roles }: Code): Fault[] {
  return Object.entries(registers).flatMap(([id, { keeper }]): Fault[] =>
    keeper === null || Object.hasOwn(roles, keeper)
      ? []
      : [['code.yaml', ['registers', id, 'keeper'], ...unknownId('role', keeper)]],
  );
}

function unknownId(
  kind: 'clause' | 'role' | 'register' | 'policy' | 'law',
  id: string,
): [message: string, mend: string] {
  const where = kind === 'clause' ? 'clauses.yaml' : 'code.yaml';
  return [`There is no ${kind} “${id}”.`, `Check the id, or add the ${kind} to ${where}.`];
}

function danglingInClauses({ roles, policies, laws, sections, clauses }: Code): Fault[] {
  const faults: Fault[] = [];
  const places = new Set([...sections, ...clauses].map(({ id }) => id));
  for (const list of [sections, clauses]) {
    const name = list === sections ? 'sections' : 'clauses';
    for (const [at, { id, parent }] of list.entries()) {
      if (parent !== null && (parent === id || !places.has(parent))) {
        const mend = 'Name a section or clause of this file, or null for the top.';
        faults.push([
          'clauses.yaml',
          [name, at, 'parent'],
          `There is no place “${parent}” for “${id}”.`,
          mend,
        ]);
      }
    }
  }
  const known = { roles, policies, laws };
  const kinds = { roles: 'role', policies: 'policy', laws: 'law' } as const;
  for (const [at, clause] of clauses.entries()) {
    for (const key of ['roles', 'policies', 'laws'] as const) {
      for (const [entry, id] of clause[key].entries()) {
        if (!Object.hasOwn(known[key], id)) {
          faults.push(['clauses.yaml', ['clauses', at, key, entry], ...unknownId(kinds[key], id)]);
        }
      }
    }
  }
  return faults;
}

function danglingInRule(rule: Rule, path: Path, code: Code): Fault[] {
  const clauses = rule.clauses.flatMap((id, at): Fault[] =>
    code.clauses.some((clause) => clause.id === id)
      ? []
      : [['rules.yaml', [...path, 'clauses', at], ...unknownId('clause', id)]],
  );
  const duties = rule.duties.flatMap((duty, at) => danglingInDuty(duty, [...path, 'duties', at], code));
  return [...clauses, ...duties];
}

function danglingInDuty(duty: DutyRule, path: Path, { roles, registers, policies }: Code): Fault[] {
  const faults: Fault[] = [];
  const check = (key: 'to' | 'register' | 'policy', kind: 'role' | 'register' | 'policy', known: object) => {
    const id = duty[key];
    if (id !== null && !Object.hasOwn(known, id))
      faults.push(['rules.yaml', [...path, key], ...unknownId(kind, id)]);
  };
  check('to', 'role', roles);
  check('register', 'register', registers);
  check('policy', 'policy', policies);
  const needed = neededBy(duty.action);
  if (needed !== null && duty[needed] === null) {
    const message = `The duty “${duty.action}” does not say ${needed === 'to' ? 'to whom' : `which ${needed}`}.`;
    faults.push(['rules.yaml', path, message, `Add \`${needed}\` with an id from code.yaml.`]);
  }
  for (const name of placeholdersIn(duty.say ?? '')) {
    if (!placeholders.some((known) => known === name)) {
      const mend = `Use one of: ${placeholders.map((known) => `{${known}}`).join(', ')}.`;
      faults.push(['rules.yaml', [...path, 'say'], `A sentence cannot name “{${name}}”.`, mend]);
    }
  }
  return faults;
}

function openEnd(signal: string, rules: readonly Rule[]): Fault[] {
  if (rules.at(-1)?.when === null) return [];
  const message = `The last rule of “${signal}” has a condition, so some situations have no rule.`;
  const mend = 'End with a rule without `when`: what the code says in all other cases.';
  return [['rules.yaml', [signal, rules.length - 1, 'when'], message, mend]];
}

function danglingInSamples({ samples, code }: Pack): Fault[] {
  return samples.flatMap(({ expect }, at) => {
    const faults: Fault[] = [];
    const path = [at, 'expect'];
    for (const [entry, id] of expect.clauses.entries()) {
      if (code.clauses.some((clause) => clause.id === id)) continue;
      faults.push(['samples.yaml', [...path, 'clauses', entry], ...unknownId('clause', id)]);
    }
    for (const [entry, id] of expect.to.entries()) {
      if (Object.hasOwn(code.roles, id)) continue;
      faults.push(['samples.yaml', [...path, 'to', entry], ...unknownId('role', id)]);
    }
    if (expect.register !== undefined && !Object.hasOwn(code.registers, expect.register)) {
      faults.push(['samples.yaml', [...path, 'register'], ...unknownId('register', expect.register)]);
    }
    return faults;
  });
}
