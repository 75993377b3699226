import type { Finding } from '#core/finding.ts';
import { composeItem } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import type { SupplierDirectory } from '#core/party/directory.ts';
import type { Setting } from '#core/party/setting.ts';
import { stances } from '#core/policy/advice.ts';
import { advise } from '#core/policy/advise.ts';
import { review } from '#core/review.ts';
import { excerpts } from '#core/ui/excerpt.ts';
import { noticed } from '#core/ui/noticed.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import type { Draft } from '../guard/draft.ts';
import { mostNoticed, type Noticed, type Verdict } from '../guard/verdict.ts';
import { speakHere } from '../language.ts';
import { employerIn, type GuardSettings } from '../settings/guard-settings.ts';
import { judgeWords } from './words.ts';

/** A post has no other side, so nobody is looked up. */
const noSuppliers: SupplierDirectory = {
  size: 0,
  byHost: () => null,
  byName: () => null,
  names: { next: new Map(), supplier: null },
};

/**
 * Judges a draft by the code in force, on this device and at once.
 * @returns null where the draft may go
 */
export function judgePost(draft: Draft, settings: GuardSettings): Verdict | null {
  // This program is bundled by itself, so it has words and a language of its own.
  speakHere(settings.language);
  const noticed = allNoticed(draft, settings);
  const official = officialHandle(draft.account, settings);
  // Those whose job it is to speak for the council need not be told each time that they do.
  const accountAsks = official !== null && draft.text !== '' && !settings.profile.spokesperson;
  if (noticed.length === 0 && !accountAsks) return null;
  const blocked = noticed.some(({ finding }) => settings.blocking.includes(finding.signal));
  return { noticed, official, blocked };
}

function allNoticed(draft: Draft, settings: GuardSettings): Noticed[] {
  const own = itemOf(draft, [draft.text, draft.shared].filter(Boolean).join('\n\n'));
  const answered = itemOf(draft, draft.repliedTo);
  const setting = settingOf(settings);
  const findings = findingsIn(own, setting);
  // What somebody else wrote speaks of them; only whether to go on with it is the officer's to decide.
  const abuse =
    draft.text === '' || findings.some(isAbuse) ? [] : findingsIn(answered, setting).filter(isAbuse);
  const toAbuse = noticedIn(answered, abuse, settings).map((one) => ({
    ...one,
    sentence: judgeWords.answeringAbuse,
  }));
  return [...noticedIn(own, findings, settings), ...toAbuse]
    .sort((a, b) => weightOf(a) - weightOf(b) || b.finding.confidence - a.finding.confidence)
    .slice(0, mostNoticed);
}

function itemOf({ site, writing }: Draft, text: string): Item {
  return composeItem({ kind: 'post', site, surface: writing, text });
}

function findingsIn(item: Item, setting: Setting): Finding[] {
  return item.zones.length === 0 ? [] : review(item, setting).findings;
}

function isAbuse({ signal }: Finding): boolean {
  return signal === 'abusive-exchange';
}

function settingOf(settings: GuardSettings): Setting {
  return { organisation: employerIn(settings), suppliers: noSuppliers };
}

function noticedIn(item: Item, findings: readonly Finding[], { code, profile }: GuardSettings): Noticed[] {
  const advices = code && advise(findings, code, profile, null, { itemKind: 'post' });
  return findings.map((finding, index) => ({
    finding,
    advice: advices?.[index] ?? null,
    stance: stanceWords[advices?.[index]?.stance ?? 'take-care'],
    sentence: noticed(finding, item),
    excerpts: excerpts(item, finding.evidence),
  }));
}

/** The sternest first; what no code speaks of last. */
function weightOf({ advice }: Noticed): number {
  return advice === null ? stances.length : stances.indexOf(advice.stance);
}

/** The organisation's own handle, where the page names it as the account. */
function officialHandle(account: string, { organisation }: GuardSettings): string | null {
  const shown = account.toLowerCase();
  // Names and handles stand close to each other on some pages, and a handle may have two `@` in it.
  const parts = new Set([...shown.split(/\s+/), ...shown.split(/\s+|(?=@)/)].map(bare));
  const whole = bare(shown.trim());
  const handles = organisation?.handles ?? [];
  return (
    handles.find((handle) => parts.has(bare(handle.toLowerCase())) || whole === bare(handle.toLowerCase())) ??
    null
  );
}

function bare(handle: string): string {
  return handle.startsWith('@') ? handle.slice(1) : handle;
}
