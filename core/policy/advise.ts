import type { Finding } from '#core/finding.ts';
import type { Advice, ClauseView, Duty } from '#core/policy/advice.ts';
import type { Clause, Code, DutyRule, Rule } from '#core/policy/code.ts';
import { holds } from '#core/policy/condition.ts';
import { dutySentence, silenceSentence } from '#core/policy/sentences.ts';
import { type History, type Profile, plainSituation, type Situation } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';

/**
 * What a code says on one signal in a given situation. Always an advice with at least one clause.
 * @param known what is known of the situation; the rest counts as unknown
 */
export function adviseOn(signal: SignalId, code: Code, known: Partial<Situation> = {}): Advice {
  const rule = ruleFor(signal, code, { ...plainSituation, ...known });
  const clauses = rule.clauses.map((id) => clauseView(id, code));
  const nearest = clauses[0];
  const silence = rule.silent && nearest ? silenceSentence(signal, nearest) : null;
  return {
    signal,
    code: code.id,
    rule: rule.id,
    version: code.version,
    stance: rule.stance,
    silent: rule.silent,
    because: silence && rule.because ? `${silence} ${rule.because}` : (silence ?? rule.because),
    clauses,
    duties: rule.duties.map((duty) => spellOut(duty, code)),
    declaration: rule.declaration,
  };
}

/**
 * One advice a finding, in the findings' order.
 * @param situation what the officer has said beyond what the findings show; it outweighs them
 */
export function advise(
  findings: readonly Finding[],
  code: Code,
  profile: Profile,
  history: History | null,
  situation: Partial<Situation> = {},
): Advice[] {
  const previous = history === null ? 0 : countPrevious(history, code);
  return findings.map((finding) =>
    adviseOn(finding.signal, code, {
      valuePence: finding.valuePence,
      partyKind: finding.party?.kind ?? null,
      partyStatus: finding.party?.status ?? null,
      alongside: findings.filter((other) => other !== finding).map((other) => other.signal),
      previous,
      profile,
      ...situation,
    }),
  );
}

/** How many earlier events count in the code's window that ends today. Nought where the code counts none. */
export function countPrevious(history: History, { window }: Code): number {
  if (window === null) return 0;
  const after = monthsBefore(history.today, window.months);
  return history.events.filter(
    (event) =>
      window.signals.includes(event.signal) &&
      (event.accepted || window.counts === 'offered') &&
      event.on.slice(0, 10) > after &&
      event.on.slice(0, 10) <= history.today,
  ).length;
}

/** A bound to compare ISO dates with; it need not be a real day ("2025-02-31" sorts as it should). */
function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const yearThen = String(Math.floor(count / 12)).padStart(4, '0');
  return `${yearThen}-${String((count % 12) + 1).padStart(2, '0')}${date.slice(7, 10)}`;
}

/** The first rule of the signal whose condition holds. The last has none, so there always is one. */
function ruleFor(signal: SignalId, code: Code, situation: Situation): Rule {
  const rule = code.rules[signal].find(({ when }) => holds(when, situation));
  if (!rule)
    throw new TypeError(`The code "${code.id}" was not checked: no rule of "${signal}" always holds.`);
  return rule;
}

function clauseView(id: string, code: Code): ClauseView {
  const clause = code.clauses.find((candidate) => candidate.id === id);
  if (!clause) throw new TypeError(`The code "${code.id}" was not checked: it has no clause "${id}".`);
  return viewOf(clause);
}

/** A clause as shown to a person. */
export function viewOf({ id, number, heading, summary, wording, note }: Clause): ClauseView {
  return {
    id,
    number,
    heading,
    summary,
    ...(wording !== undefined && { wording }),
    ...(note !== null && { note }),
  };
}

function spellOut(duty: DutyRule, code: Code): Duty {
  const register = duty.register === null ? undefined : code.registers[duty.register];
  const keeper = register?.keeper ? code.roles[register.keeper]?.title : undefined;
  return {
    action: duty.action,
    to: duty.to,
    toTitle: duty.to === null ? null : (code.roles[duty.to]?.title ?? null),
    withinDays: duty.withinDays,
    register: register?.title ?? null,
    ...(keeper !== undefined && { keeper }),
    sentence: dutySentence(duty, code),
  };
}
