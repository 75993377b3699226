import type { Item } from '#core/item/item.ts';
import type { Setting } from '#core/party/setting.ts';
import { buildDetector } from '#core/signals/detector.ts';
import { type Features, featuresOf } from '#core/signals/features.ts';
import { signals } from '#core/signals/index.ts';
import { buildJudge, type Judgement, type Weights } from '#core/signals/judge.ts';
import { shownLevel } from '#core/signals/levels.ts';
import { type Reading, readZones } from '#core/signals/reading.ts';
import { sceneOf } from '#core/signals/scene.ts';
import weights from '#core/signals/weights.json' with { type: 'json' };

/** Everything that is known of an item before it is put to a person. */
export interface Assessment {
  reading: Reading;
  features: Features;
  /** One for each signal, surest first, at the level that the organisation wants of it. */
  judgements: Judgement[];
}

export const detector = buildDetector(signals);
export const judge = buildJudge(weights satisfies Weights);

/** Reads an item and judges it for every signal. */
export function assess(item: Item, setting: Setting): Assessment {
  const reading = readZones(item, detector.matcher);
  const features = featuresOf(reading, sceneOf(item, setting), detector);
  const judgements = judge
    .judge(features.names)
    .map((judgement) => {
      const { signal, confidence } = judgement;
      return { signal, confidence, level: shownLevel(judgement, setting.organisation) };
    })
    .sort((a, b) => b.confidence - a.confidence);
  return { reading, features, judgements };
}
