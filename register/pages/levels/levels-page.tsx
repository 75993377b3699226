import { useEffect, useState } from 'preact/hooks';
import type { SignalId } from '#core/signals/ids.ts';
import type { CouncilSettings } from '#register/council-settings.ts';
import type { RelevanceCount } from '#register/relevance/counts.ts';
import type { Fault } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { useSettled } from '../settled.ts';
import { Told } from '../told.tsx';
import { words as all } from '../words.ts';
import { Budget, Counting } from './limits.tsx';
import { Refusals } from './refusals.tsx';
import { SignalLevels } from './signal-levels.tsx';
import { levelWords as words } from './words.ts';

/** The part of the settings that this page changes. */
export type Loudness = Pick<CouncilSettings, 'levels' | 'refusals' | 'promptsADay' | 'countNotRelevant'>;

export interface LoudnessProps {
  loudness: Loudness;
  onChange: (change: Partial<Loudness>) => void;
}

/** How loudly each signal speaks to officers, how often, and in which words they turn things down. */
export function LevelsPage(desk: Desk) {
  const { answered, keep } = useSettled(desk);
  const [change, setChange] = useState<Partial<Loudness>>({});
  const [counts, setCounts] = useState<RelevanceCount[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    void desk
      .ask<{ counts: RelevanceCount[] }>('/api/not-relevant')
      .then(({ value }) => setCounts(value?.counts ?? []));
  }, []);
  if (answered === null) return <p role="status">{all.loading}</p>;
  if (answered.fault) return <Failed fault={answered.fault} />;
  const loudness: Loudness = { ...answered.value.value.settings, ...change };
  const isChanged = Object.keys(change).length > 0;
  const onChange = (more: Partial<Loudness>) => {
    setDone(false);
    setChange({ ...change, ...more });
  };
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const refused = await keep(change);
    setFault(refused);
    setDone(refused === null);
    if (refused === null) setChange({});
  };
  return (
    <form class="levels" onSubmit={onSubmit}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SignalLevels
        loudness={loudness}
        onChange={onChange}
        counts={loudness.countNotRelevant ? totals(counts) : null}
      />
      <Budget loudness={loudness} onChange={onChange} />
      <Counting loudness={loudness} onChange={onChange} />
      <Refusals loudness={loudness} onChange={onChange} />
      <div class="keep">
        <button type="submit" class="primary" disabled={!isChanged}>
          {words.keep}
        </button>
        <Told fault={fault} done={isDone ? words.done : isChanged ? words.unkept : null} />
      </div>
    </form>
  );
}

function totals(counts: readonly RelevanceCount[]): Map<SignalId, number> {
  const sums = new Map<SignalId, number>();
  for (const { signal, count } of counts) sums.set(signal, (sums.get(signal) ?? 0) + count);
  return sums;
}
