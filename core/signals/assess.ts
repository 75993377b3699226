import type { Item } from '#core/item/item.ts';
import type { Setting } from '#core/party/setting.ts';
import { buildDetector } from '#core/signals/detector.ts';
import { type Features, featuresOf } from '#core/signals/features.ts';
import { signals } from '#core/signals/index.ts';
import { buildJudge, type Judgement } from '#core/signals/judge.ts';
import { Numbering } from '#core/signals/numbering.ts';
import type { PackedWeights } from '#core/signals/packed-weights.ts';
import { readZones } from '#core/signals/reading.ts';
import { sceneOf } from '#core/signals/scene.ts';
import weights from '#core/signals/weights.json' with { type: 'json' };

/** Everything that is known of an item before it is put to a person. */
export interface Assessment {
  features: Features;
  /** The same by the judge's numbers. */
  numbers: number[];
  /** One for each signal, at the judge's own level. */
  judgements: Judgement[];
}

export const detector = buildDetector(signals);
export const judge = buildJudge(weights satisfies PackedWeights);
export const numbering = new Numbering(judge, detector);

/** Reads an item and judges it for every signal. */
export function assess(item: Item, setting: Setting): Assessment {
  const features = featuresOf(readZones(item, detector.matcher), sceneOf(item, setting), detector);
  const numbers = numbering.of(features);
  return { features, numbers, judgements: judge.judge(numbers) };
}
