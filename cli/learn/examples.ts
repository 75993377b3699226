import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import type { Setting } from '#core/party/setting.ts';
import type { Detector } from '#core/signals/detector.ts';
import { featuresOf, namesOf } from '#core/signals/features.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import { readZones } from '#core/signals/reading.ts';
import { sceneOf } from '#core/signals/scene.ts';
import { readLabels } from '../evaluate.ts';
import { readSetting } from '../inputs.ts';
import { type Part, partOf } from '../split.ts';
import { Names } from './names.ts';
import { ownVoices, readVoices, voicesSetting } from './voices.ts';

/** One text to learn from: what the judge would see of it, and what it should say. */
export interface Example {
  id: string;
  /** Who wrote it: `c`, `d`, `e` for the corpus, the signal's id for a voice. */
  source: string;
  voice: boolean;
  features: Set<string>;
  signals: ReadonlySet<SignalId>;
  /** On these careful readers differ: neither right nor wrong. */
  open: ReadonlySet<SignalId>;
}

/** The examples in a signal's own file are its promise: each counts as much as so many voices. */
const ownCounts = 6;

/** Everything that may be learnt from: the writing part of a corpus, and all voices, without names. */
export async function readExamples(corpus: string, voices: string, detector: Detector): Promise<Example[]> {
  const names = new Names(detector.matcher);
  const own = signals.flatMap(ownVoices);
  const said = [...readVoices(voices), ...Array.from({ length: ownCounts }, () => own).flat()];
  const spoken = said.map(({ id, home, item, signals: carried }): Example => {
    const features = seenIn(item, voicesSetting, detector, names);
    return { id, source: home, voice: true, features, signals: carried, open: new Set() };
  });
  const examples = [...(await readPart(corpus, 'writing', detector, names)), ...spoken];
  for (const { features } of examples)
    for (const feature of features) if (names.isIn(feature)) features.delete(feature);
  return examples;
}

/**
 * One part of a corpus as the judge sees it.
 *
 * @param names takes note of how its words are written
 */
export async function readPart(
  corpus: string,
  part: Part,
  detector: Detector,
  names?: Names,
): Promise<Example[]> {
  const setting = await readSetting(join(corpus, 'organisation.json'), join(corpus, 'suppliers.csv'));
  const labels = (await readLabels(corpus)).filter(({ id }) => partOf(id) === part);
  return Promise.all(
    labels.map(async ({ id, file, kind, signals: carried, optional }): Promise<Example> => {
      const item = await readItem(await readFile(join(corpus, file)), { fileName: file, kind });
      return {
        id,
        source: id.charAt(0),
        voice: false,
        features: seenIn(item, setting, detector, names),
        signals: new Set(carried),
        open: new Set(optional),
      };
    }),
  );
}

function seenIn(item: Item, setting: Setting, detector: Detector, names?: Names): Set<string> {
  const reading = readZones(item, detector.matcher);
  names?.note(reading);
  return namesOf(featuresOf(reading, sceneOf(item, setting), detector), detector);
}
