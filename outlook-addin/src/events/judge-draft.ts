import { composeItem } from '#core/item/compose.ts';
import { directoryOf } from '#core/party/directory.ts';
import type { Setting } from '#core/party/setting.ts';
import type { Advice } from '#core/policy/advice.ts';
import { codeInForce } from '#core/policy/compile.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { type Stop, settledAs, stopsIn } from '#core/sending/stops.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Alert } from './alert.ts';
import type { EventCouncil } from './council.ts';
import type { Draft } from './draft.ts';
import { eventWords } from './words.ts';

/** Judges drafts for one council; whatever stands in an alert was found on this machine. */
export type DraftJudge = (draft: Draft) => Alert | null;

/** More of a draft is not read, in UTF-16 units: the new text stands first, and the officer is waiting. */
const longestText = 100_000;

/**
 * Prepares the judgement of drafts.
 *
 * @param today ISO date: which version of the code is in force
 * @throws Error where the council has no code in force; mail then goes as after any other fault
 */
export function draftJudge(
  { organisation, suppliers, codes, sending }: EventCouncil,
  today: string,
): DraftJudge {
  const code = codeInForce(codes, today);
  if (code === null) throw new Error(`No version of the code is in force on ${today}.`);
  const setting: Setting = { organisation, suppliers: directoryOf(suppliers) };
  return ({ parts, officer, settled }) => {
    const item = composeItem({ ...parts, text: (parts.text ?? '').slice(0, longestText) });
    const memory = { dismissed: settled, prompted: [] };
    return alertOf(stopsIn(item, { setting, code, profile: plainProfile, sending, officer, memory }));
  };
}

function alertOf([first, ...others]: readonly Stop[]): Alert | null {
  if (first === undefined) return null;
  const { advice, mode, rule, finding, sentence } = first;
  return {
    mode,
    sentences: [
      sentence,
      ...(advice === null ? [] : [clauseSentence(advice), dutySentence(advice)]),
      moreSentence(others.length),
    ].filter((said) => said !== ''),
    context: rule === null ? { finding: settledAs({ rule, finding }) } : { finding: null, rule },
  };
}

function clauseSentence({ silent, because, clauses: [clause] }: Advice): string {
  if (silent || clause === undefined) return because ?? '';
  const { number, heading, summary } = clause;
  return fill(number === null ? eventWords.unnumberedClause : eventWords.clause, {
    number: number ?? '',
    heading,
    summary,
  });
}

function dutySentence({ duties }: Advice): string {
  return duties[0]?.sentence ?? '';
}

function moreSentence(count: number): string {
  if (count === 0) return '';
  return fill(count === 1 ? eventWords.more.single : eventWords.more.several, { count: String(count) });
}
