import { isRefusable, refusalFor } from '#core/declaration/refusal.ts';
import type { Finding } from '#core/finding.ts';
import { fingerprint } from '#core/fingerprint.ts';
import { composeItem, type ItemParts } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { claims } from '#core/party/claims.ts';
import { directoryOf, type SupplierDirectory } from '#core/party/directory.ts';
import type { Organisation, Supplier } from '#core/party/party.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { History, Profile } from '#core/policy/situation.ts';
import { settle } from '#core/remember.ts';
import { review } from '#core/review.ts';
import { type AdvisedFinding, itemView, type PromptView } from '#core/ui/view.ts';
import type { Card, CardPrompt } from '../card-view.ts';

/** What mail is judged by. */
export interface MailMeasure {
  organisation: Organisation | null;
  suppliers: readonly Supplier[];
  code: Code;
  profile: Profile;
  /** What was declared before; null where nothing is known. */
  history: History | null;
  /** Fingerprints of what the officer has set aside. */
  dismissed: readonly string[];
  /** Who signs a refusal; empty where nobody has said. */
  officer: string;
}

const nobody: Organisation = { name: '', domains: [], memberDomains: [] };

/** Indexing costs more than judging, so each list is indexed once. */
const directories = new WeakMap<readonly Supplier[], SupplierDirectory>();

/**
 * Judges what an officer opened on the web, by the whole road that Outlook's pane takes as well.
 * @returns null where nothing was noticed that the officer has not dealt with
 */
export function judgeMail(parts: ItemParts, measure: MailMeasure): Card | null {
  const item = composeItem(parts);
  const setting = {
    organisation: measure.organisation ?? nobody,
    suppliers: directoryFor(measure.suppliers),
  };
  const found = settle(review(item, setting), { dismissed: measure.dismissed, prompted: [] });
  if (found.findings.length === 0) return null;
  const view = itemView(
    item,
    advised(found.findings, item, measure),
    advised(found.hints, item, measure),
    item.from && claims(item.from, setting),
  );
  const prompts = [...(view.main ? [view.main] : []), ...view.others];
  return {
    item: { kind: item.kind, subject: parts.subject ?? '', from: item.from, sentAt: item.sentAt },
    prompts: prompts.map((prompt) => cardPrompt(prompt, item, parts, measure)),
    hints: view.hints,
    caution: view.caution,
    notes: view.notes,
    codeTitle: measure.code.title,
    council: measure.organisation?.name || measure.code.council,
  };
}

function directoryFor(suppliers: readonly Supplier[]): SupplierDirectory {
  const known = directories.get(suppliers) ?? directoryOf(suppliers);
  directories.set(suppliers, known);
  return known;
}

function advised(findings: readonly Finding[], item: Item, measure: MailMeasure): AdvisedFinding[] {
  const { code, profile, history } = measure;
  const advices = advise(findings, code, profile, history, { itemKind: item.kind });
  return findings.flatMap((finding, index) => {
    const advice = advices[index];
    return advice === undefined ? [] : [{ finding, advice }];
  });
}

function cardPrompt(
  view: PromptView,
  item: Item,
  { subject = '' }: ItemParts,
  { organisation, officer }: MailMeasure,
): CardPrompt {
  const { finding } = view.advised;
  const parts = {
    name: item.from?.name ?? null,
    officer,
    council: organisation?.name ?? null,
    team: null,
    subject,
  };
  return {
    view,
    print: fingerprint(finding),
    letter: isRefusable(finding.signal) ? refusalFor(finding.signal, parts) : null,
  };
}
