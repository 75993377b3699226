import type { Finding } from '#core/finding.ts';
import { fingerprint } from '#core/fingerprint.ts';
import type { Item, Person } from '#core/item/item.ts';
import type { Party } from '#core/party/party.ts';
import { partyOf } from '#core/party/party-of.ts';
import { shownName } from '#core/party/shown-name.ts';
import { adviseOn } from '#core/policy/advise.ts';
import type { RecipientRuleId } from '#core/sending/recipient-rule-ids.ts';
import { type RecipientRule, recipientRules } from '#core/sending/recipient-rules.ts';
import { recipientWords } from '#core/sending/recipient-words.ts';
import type { Settled } from '#core/sending/stops.ts';
import { fill } from '#core/ui/noticed.ts';
import { noticedWords } from '#core/ui/noticed-words.ts';
import { actionsFor } from '#core/ui/prompt-actions.ts';
import type { PromptView } from '#core/ui/view.ts';
import type { CouncilFiles } from '../council.ts';

/** A prompt about who receives a draft, whatever it says. */
export interface RulePrompt extends PromptView {
  rule: RecipientRuleId;
}

type Files = Pick<CouncilFiles, 'code' | 'setting'>;

/** What the rules of recipients have to say of a draft. */
export function rulePrompts(draft: Item, officer: Person, files: Files): PromptView[] {
  return recipientRules.flatMap((rule) => {
    const people = rule.level === 'prompt' ? rule.breach(draft, officer, files.setting) : [];
    return people[0] === undefined ? [] : [promptOf(rule, [people[0], ...people.slice(1)], draft, files)];
  });
}

/** Whether a rule says nothing where the words tell of the same already. */
export function yields(prompt: PromptView): boolean {
  return 'rule' in prompt && recipientRules.some(({ id, yields }) => yields && id === prompt.rule);
}

/** How a prompt is named among what was settled on a draft. */
export function settledAs(prompt: PromptView): Settled {
  return 'rule' in prompt ? (prompt as RulePrompt).rule : fingerprint(prompt.advised.finding);
}

function promptOf(
  { id, clausesOf }: RecipientRule,
  people: readonly [Person, ...Person[]],
  draft: Item,
  files: Files,
): RulePrompt {
  const [first] = people;
  const party = partyOf(first, files.setting);
  const values = {
    count: String(people.length),
    address: shownName(first.address),
    name: shownName(party.name || first.address),
    reference: party.reference ? fill(noticedWords.reference, { reference: party.reference }) : '',
  };
  const noticed = fill(recipientWords[id], values);
  return { ...plainPrompt(clausesOf, party, noticed, draft, files), rule: id };
}

function plainPrompt(
  signal: Finding['signal'],
  party: Party,
  noticed: string,
  draft: Item,
  { code }: Files,
): PromptView {
  const advice = adviseOn(signal, code, { itemKind: draft.kind });
  const finding: Finding = { signal, confidence: 1, valuePence: null, party, evidence: [] };
  return {
    stance: advice.stance,
    noticed,
    silent: advice.silent,
    because: advice.because,
    clauses: advice.clauses,
    duties: advice.duties.map(({ sentence }) => sentence),
    excerpts: [],
    actions: actionsFor(advice),
    declarable: advice.declaration !== null && advice.declaration !== 'flag',
    advised: { finding, advice },
  };
}
