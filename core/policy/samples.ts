import type { Advice } from '#core/policy/advice.ts';
import { adviseOn } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { Sample } from '#core/policy/schema.ts';
import { plainProfile, plainSituation, type Situation } from '#core/policy/situation.ts';

/** The situation that a sample describes. */
export function situationOf({ given }: Pick<Sample, 'given'>): Situation {
  return {
    valuePence: given.value ?? null,
    answer: given.answer ?? plainSituation.answer,
    previous: given.previous ?? 0,
    partyKind: given.party ?? null,
    partyStatus: given.status === undefined || given.status === 'none' ? null : given.status,
    itemKind: given.item ?? null,
    alongside: given.alongside ?? [],
    event: given.event ?? null,
    guests: given.guests ?? null,
    gift: given.gift ?? null,
    sponsor: given.sponsor ?? null,
    relative: given.relative ?? false,
    profile: {
      grade: given.grade ?? null,
      politicallyRestricted: given.politicallyRestricted ?? plainProfile.politicallyRestricted,
      spokesperson: given.spokesperson ?? plainProfile.spokesperson,
      unionRepresentative: given.unionRepresentative ?? plainProfile.unionRepresentative,
      manager: given.manager ?? plainProfile.manager,
    },
  };
}

/** What a sample's situation brings out, and where that is not what it expects: "stance is decline, not declare". */
export function runSample(sample: Sample, code: Code): { advice: Advice; differences: string[] } {
  const { expect } = sample;
  const advice = adviseOn(sample.signal, code, situationOf(sample));
  const differences: string[] = [];
  const compare = (what: string, found: string, wanted: string) => {
    if (found !== wanted) differences.push(`${what} ${found || 'nothing'}, not ${wanted || 'nothing'}`);
  };
  compare('the stance is', advice.stance, expect.stance);
  compare('the clauses are', advice.clauses.map(({ id }) => id).join(', '), expect.clauses.join(', '));
  compare('the duties go to', advice.duties.flatMap(({ to }) => to ?? []).join(', '), expect.to.join(', '));
  compare('the declaration is', advice.declaration ?? '', expect.declaration ?? '');
  compare('silent is', advice.silent ? 'yes' : 'no', expect.silent ? 'yes' : 'no');
  if (expect.register !== undefined) {
    const title = code.registers[expect.register]?.title ?? '';
    const registers = advice.duties.flatMap(({ register }) => register ?? []);
    compare('a register is', registers.includes(title) ? title : registers.join(', '), title);
  }
  if (expect.withinDays !== undefined) {
    const wanted = String(expect.withinDays);
    const days = advice.duties.flatMap(({ withinDays }) => withinDays ?? []).map(String);
    compare('a deadline is', days.includes(wanted) ? wanted : days.join(', '), wanted);
  }
  return { advice, differences };
}
