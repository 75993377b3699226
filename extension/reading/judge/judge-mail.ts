import { itemReference } from '#core/declaration/draft.ts';
import type { Content } from '#core/declaration/event.ts';
import { isRefusable } from '#core/declaration/refusal.ts';
import type { Finding } from '#core/finding.ts';
import { type Fingerprint, fingerprint } from '#core/fingerprint.ts';
import { composeItem, type ItemParts } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import type { KeyedPrints } from '#core/keyed-print.ts';
import type { Language } from '#core/language.ts';
import { claims } from '#core/party/claims.ts';
import type { Organisation, Supplier } from '#core/party/party.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { History, Profile } from '#core/policy/situation.ts';
import type { CouncilSettings } from '#core/register/port.ts';
import { settle } from '#core/remember.ts';
import { review } from '#core/review.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { begun, letterFor } from '#core/ui/desk/begin.ts';
import { type AdvisedFinding, itemView, type PromptView } from '#core/ui/view.ts';
import { knownSuppliers } from '../../judge/known-suppliers.ts';
import { speakHere } from '../../language.ts';
import type { Card, CardPrompt } from '../card-view.ts';

/** What mail is judged by. */
export interface MailMeasure {
  organisation: Organisation;
  suppliers: readonly Supplier[];
  code: Code;
  profile: Profile;
  /** ISO date. */
  today: string;
  /** What was declared before, other than about this item; null where nothing is known. */
  historyFor: (item: Content['facts']['item']) => History | null;
  /** Fingerprints of what the officer has set aside. */
  dismissed: readonly string[];
  /** What other messages of the same conversation have prompted about; nothing where left out. */
  prompted?: readonly Fingerprint[];
  /** What they set aside on other devices; null where no register says so. */
  elsewhere?: KeyedPrints | null;
  /** Whether what they set aside here is noted at the register. */
  sharesDismissals?: boolean;
  /** In which language it speaks; null for the browser's own. */
  language?: Language | null;
  /** Who signs a refusal; empty where nobody has said. */
  officer: string;
  /** The council's own words in a refusal. */
  refusals?: CouncilSettings['settings']['refusals'] | undefined;
}

/**
 * Judges what an officer opened on the web, by the whole road that Outlook's pane takes as well.
 * @returns null where nothing was noticed that the officer has not dealt with
 */
export function judgeMail(parts: ItemParts, measure: MailMeasure): Card | null {
  // This program is bundled by itself, so it has words and a language of its own.
  speakHere(measure.language);
  const item = composeItem(parts);
  const setting = { organisation: measure.organisation, suppliers: knownSuppliers(measure.suppliers) };
  const found = settle(review(item, setting), {
    dismissed: measure.dismissed,
    prompted: measure.prompted ?? [],
    elsewhere: measure.elsewhere ?? null,
  });
  if (found.findings.length === 0) return null;
  const view = itemView(
    item,
    advised(found.findings, item, measure),
    advised(found.hints, item, measure),
    item.from && claims(item.from, setting),
  );
  const prompts = [...(view.main ? [view.main] : []), ...view.others];
  const signals = found.findings.map(({ signal }) => signal);
  return {
    item: { kind: item.kind, subject: parts.subject ?? '', from: item.from, sentAt: item.sentAt },
    prompts: prompts.map((prompt) => cardPrompt(prompt, item, signals, measure)),
    hints: view.hints,
    caution: view.caution,
    notes: view.notes,
    codeTitle: measure.code.title,
    sharesDismissals: measure.sharesDismissals ?? false,
    council: measure.organisation.name || measure.code.council,
  };
}

function advised(findings: readonly Finding[], item: Item, measure: MailMeasure): AdvisedFinding[] {
  const { code, profile, today } = measure;
  const history = measure.historyFor(itemReference(item, today));
  const advices = advise(findings, code, profile, history, { itemKind: item.kind });
  return findings.flatMap((finding, index) => {
    const advice = advices[index];
    return advice === undefined ? [] : [{ finding, advice }];
  });
}

function cardPrompt(
  view: PromptView,
  item: Item,
  signals: readonly SignalId[],
  { code, profile, today, organisation, officer, refusals }: MailMeasure,
): CardPrompt {
  const { finding } = view.advised;
  const council = organisation.name || code.council;
  const declined = () => begun('decline', view, { item, signals }, { code, profile, today }).content;
  return {
    view,
    print: fingerprint(finding),
    letter: isRefusable(finding.signal) ? letterFor(declined(), { officer, council, refusals }) : null,
  };
}
