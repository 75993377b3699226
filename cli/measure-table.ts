import type { SignalId } from '#core/signals/ids.ts';
import type { Judged, Measured, Score, Share } from './measure.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function row(name: string, { precision, recall, f1, right, wrong, missed }: Score): string {
  const counts = [right, wrong, missed].map((count) => String(count).padStart(7)).join('');
  return `${name.padEnd(26)}${percent(precision)}${percent(recall)}${percent(f1)}${counts}`;
}

function shareRow(name: string, { count, of }: Share): string {
  return `${name.padEnd(44)}${String(count).padStart(4)} of ${String(of).padStart(4)}${percent(of === 0 ? 0 : count / of)}`;
}

/** What was measured, as a table for a person. */
export function measureTable({ items, signals, micro, macroF1, prompted, values }: Measured): string {
  return [
    `${'signal'.padEnd(26)}${'precision'.padStart(9)}${'recall'.padStart(7)}${'F1'.padStart(8)}${'right'.padStart(7)}${'wrong'.padStart(7)}${'missed'.padStart(7)}`,
    ...Object.entries(signals).map(([id, score]) => row(id, score)),
    row('all, micro', micro),
    `${'all, macro'.padEnd(26)}${''.padEnd(16)}${percent(macroF1)}`,
    '',
    shareRow('ordinary innocent items that raised a prompt', prompted.ordinary),
    shareRow('hard innocent items that raised a prompt', prompted.hard),
    shareRow('stated values that were right', values),
    `${items} items`,
  ].join('\n');
}

/** One part of a split corpus in one line. */
export function partLine(part: string, { items, micro, macroF1, prompted }: Measured): string {
  const innocent = (share: Share): string => `${share.count} of ${share.of}`;
  return (
    `${part.padEnd(8)}${String(items).padStart(5)} items: precision${percent(micro.precision)}, recall${percent(micro.recall)}, ` +
    `micro F1${percent(micro.f1)}, macro F1${percent(macroF1)}; prompts on innocent items: ` +
    `ordinary ${innocent(prompted.ordinary)}, hard ${innocent(prompted.hard)}`
  );
}

interface Misjudged {
  missed: SignalId[];
  wrong: SignalId[];
}

function misjudged({ label, findings }: Judged): Misjudged {
  const raised = findings.map(({ signal }) => signal);
  return {
    missed: label.signals.filter((signal) => !raised.includes(signal)),
    wrong: raised.filter((signal) => !label.signals.includes(signal) && !label.optional.includes(signal)),
  };
}

/** The items that were judged wrongly, with what was missed and what was raised for nothing. */
export function errorList(judged: readonly Judged[]): string {
  return judged
    .flatMap((each) => {
      const { missed, wrong } = misjudged(each);
      if (missed.length + wrong.length === 0) return [];
      const said = [
        missed.length > 0 && `missed ${missed.join(', ')}`,
        wrong.length > 0 && `wrongly ${wrong.join(', ')}`,
      ];
      return [`${each.label.id}  ${said.filter(Boolean).join('; ')}`];
    })
    .join('\n');
}

/** For each signal that was missed or raised wrongly, what stood in its place, most frequent first. */
export function confusionTable(judged: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const each of judged) {
    const { missed, wrong } = misjudged(each);
    for (const from of missed.length > 0 ? missed : ['nothing']) {
      for (const to of wrong.length > 0 ? wrong : ['nothing']) {
        if (from !== to) counts.set(`${from} → ${to}`, (counts.get(`${from} → ${to}`) ?? 0) + 1);
      }
    }
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return rows.map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`).join('\n');
}
