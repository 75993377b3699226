import type { Rule } from '#core/policy/code.ts';
import { holds } from '#core/policy/condition.ts';
import { openPack, type Pack, type PackFile, type PackFiles } from '#core/policy/pack.ts';
import { type Measure, measures, rangeFaults, shownIn } from '#core/policy/ranges.ts';
import { boundsOf, representatives } from '#core/policy/reach.ts';
import { place } from '#core/policy/references.ts';
import { runSample, situationOf } from '#core/policy/samples.ts';
import type { Situation } from '#core/policy/situation.ts';
import type { Complaint, Path } from '#core/policy/source.ts';

export type { Complaint } from '#core/policy/source.ts';

type Remark = [file: PackFile, path: Path, message: string, mend: string];

/**
 * Everything amiss in a pack, each with file, line and mend; empty where nothing is.
 * A pack that does not hold together is judged by its faults alone.
 * @param files text by file name
 * @param folder shown before the file names, for example `policies/derbyshire`
 */
export function lint(files: PackFiles, folder: string): Complaint[] {
  const { pack, faults } = openPack(files, folder);
  if (!pack) return faults;
  const remarks: Remark[] = [
    ...clauseUse(pack),
    ...namesNobodyUses(pack),
    ...Object.entries(pack.code.rules).flatMap(([signal, rules]) => [
      ...deadRules(signal, rules),
      ...rangeFaults(rules).map(
        ({ at, measure, message, mend }): Remark => [
          'rules.yaml',
          [signal, at, 'when', measure],
          message,
          mend,
        ],
      ),
      ...untriedThresholds(signal, rules, pack),
    ]),
    ...failingSamples(pack),
  ];
  return remarks.map(([file, path, message, mend]) => place(pack, file, path, message, mend));
}

function clauseUse({ code }: Pack): Remark[] {
  const used = new Set(Object.values(code.rules).flatMap((rules) => rules.flatMap(({ clauses }) => clauses)));
  return code.clauses.flatMap(({ id, conduct, reason }, at): Remark[] => {
    const path = ['clauses', at];
    if (!used.has(id) && reason === null) {
      const mend = 'Name it in a rule, or write under `reason` why none needs it.';
      return [['clauses.yaml', path, `No rule uses clause “${id}”, and nothing says why.`, mend]];
    }
    if (used.has(id) && (reason !== null || !conduct)) {
      const mend = 'Take `reason` and `conduct` out, or take the clause out of the rules.';
      return [['clauses.yaml', path, `Clause “${id}” is said to be unused, and a rule uses it.`, mend]];
    }
    return [];
  });
}

function namesNobodyUses({ code }: Pack): Remark[] {
  const duties = Object.values(code.rules).flatMap((rules) => rules.flatMap((rule) => rule.duties));
  const keepers = Object.values(code.registers).map(({ keeper }) => keeper);
  const used = {
    roles: [...duties.map(({ to }) => to), ...code.clauses.flatMap(({ roles }) => roles), ...keepers],
    registers: duties.map(({ register }) => register),
    policies: [...duties.map(({ policy }) => policy), ...code.clauses.flatMap(({ policies }) => policies)],
    laws: code.clauses.flatMap(({ laws }) => laws),
  };
  return (['roles', 'registers', 'policies', 'laws'] as const).flatMap((list) =>
    Object.keys(code[list])
      .filter((id) => !used[list].includes(id))
      .map((id): Remark => {
        const message = `Nothing names “${id}” of the ${list}.`;
        return ['code.yaml', [list, id], message, 'Name it where the document does, or take it out.'];
      }),
  );
}

/** Rules that never speak, whatever the situation. */
function deadRules(signal: string, rules: readonly Rule[]): Remark[] {
  const situations = representatives(rules);
  if (situations === null) {
    const mend = 'Split the conditions so that they ask about fewer things at once.';
    return [['rules.yaml', [signal], `The rules of “${signal}” ask about too much to be checked.`, mend]];
  }
  const speaking = situations.map((situation) => rules.findIndex(({ when }) => holds(when, situation)));
  return rules.flatMap((rule, at): Remark[] => {
    if (speaking.includes(at)) return [];
    return [['rules.yaml', [signal, at], ...whyDead(rule, rules, situations, speaking)]];
  });
}

function whyDead(
  rule: Rule,
  rules: readonly Rule[],
  situations: readonly Situation[],
  speaking: readonly number[],
): [message: string, mend: string] {
  const instead = new Set(
    situations.flatMap((situation, nth) => (holds(rule.when, situation) ? (speaking[nth] ?? []) : [])),
  );
  const names = [...instead].map((at) => `“${rules[at]?.id}”`).join(', ');
  return names === ''
    ? [`“${rule.id}” can never speak: its condition never holds.`, 'Mend the condition.']
    : [
        `“${rule.id}” can never speak: ${names} always speaks before it.`,
        'Put it before them, or take it out.',
      ];
}

function untriedThresholds(signal: string, rules: readonly Rule[], { samples }: Pack): Remark[] {
  const situations = samples.filter((sample) => sample.signal === signal).map(situationOf);
  return measures.flatMap((measure) => {
    const numbers = situations.flatMap((situation) => measured(situation, measure) ?? []);
    const remarked = new Set<string>();
    return rules.flatMap((rule, at): Remark[] => {
      const range = rule.when?.[measure];
      if (range === undefined || range === 'unknown') return [];
      return boundsOf(range).flatMap((bound): Remark[] => {
        const splitBelow = bound === range.under || bound === range.from;
        const below = numbers.some((number) => (splitBelow ? number < bound : number <= bound));
        const above = numbers.some((number) => (splitBelow ? number >= bound : number > bound));
        const key = `${bound} ${splitBelow}`;
        if ((below && above) || remarked.has(key)) return [];
        remarked.add(key);
        const message = `No sample of “${signal}” lies ${below ? 'above' : 'below'} ${shownIn(measure, bound)}.`;
        return [['rules.yaml', [signal, at, 'when', measure], message, 'Add one on either side.']];
      });
    });
  });
}

function measured(situation: Situation, measure: Measure): number | null {
  if (measure === 'value') return situation.valuePence;
  return measure === 'count' ? situation.previous + 1 : situation.profile.grade;
}

function failingSamples({ samples, code, sources }: Pack): Remark[] {
  if (!sources['samples.yaml']) {
    return [['samples.yaml', [], 'The pack has no samples.', 'Add samples.yaml; see docs/policy-format.md.']];
  }
  const reached = new Set<string>();
  const failing = samples.flatMap((sample, at): Remark[] => {
    const { advice, differences } = runSample(sample, code);
    reached.add(advice.rule);
    if (differences.length === 0) return [];
    const message = `“${sample.name}” comes out otherwise (rule “${advice.rule}”): ${differences.join('; ')}.`;
    return [['samples.yaml', [at], message, 'Mend the rule, or what the sample expects.']];
  });
  const untried = Object.entries(code.rules).flatMap(([signal, rules]) =>
    rules.flatMap(({ id }, at): Remark[] =>
      reached.has(id)
        ? []
        : [['rules.yaml', [signal, at], `No sample reaches “${id}”.`, 'Add one to samples.yaml.']],
    ),
  );
  return [...failing, ...untried];
}
