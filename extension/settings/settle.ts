import { fill } from '#core/fill.ts';
import { type Layer, layers, readLayer, type SettingFault } from './read.ts';
import { plainSettings, type SettingName, type Settings, settingNames } from './settings.ts';
import { settingsWords } from './words.ts';

/** Who set a value. */
export type SetBy = 'organisation' | 'officer' | 'default';

/** The settings in force: plain data, made once by the background and read by everybody else. */
export interface SettledSettings {
  values: Settings;
  by: Record<SettingName, SetBy>;
  /** What was left out, for whoever can mend it. */
  faults: readonly SettingFault[];
}

/** Before the background has looked. */
export const unsettled: SettledSettings = settle({});

/** Brings the layers together: the policy over what the organisation serves, over the officer's own. */
export function settle(written: Partial<Record<Layer, unknown>>): SettledSettings {
  const read = layers.map((layer) => ({ layer, ...readLayer(written[layer], layer) }));
  const setter = (name: SettingName) => read.find(({ values }) => name in values);
  const values = settingNames.map((name) => [name, (setter(name)?.values ?? plainSettings)[name]]);
  const by = settingNames.map((name) => [name, setBy(setter(name)?.layer)]);
  return {
    values: Object.fromEntries(values),
    by: Object.fromEntries(by),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function setBy(layer: Layer | undefined): SetBy {
  if (layer === undefined) return 'default';
  return layer === 'officer' ? 'officer' : 'organisation';
}

/** Whether officers can change a setting here. */
export function isLocked({ by }: SettledSettings, name: SettingName): boolean {
  return by[name] === 'organisation';
}

/** A fault as a sentence. */
export function sayFault({ setting, entry, why, restCounts }: SettingFault): string {
  const title = setting === null ? '' : settingsWords.settings[setting].title;
  const told = { setting: title, entry };
  if (why === 'unknown') return fill(settingsWords.unknownSetting, told);
  if (why === 'not-yours') return fill(settingsWords.notYours, told);
  if (why === 'not-served') return fill(settingsWords.notServed, told);
  const sentence = restCounts ? settingsWords.entryLeftOut : settingsWords.valueLeftOut;
  return fill(sentence, { ...told, why: whyInWords(why) });
}

function whyInWords(why: Exclude<SettingFault['why'], 'unknown' | 'not-yours' | 'not-served'>): string {
  if (why === 'not-a-list') return settingsWords.notAList;
  if (why === 'not-a-table') return settingsWords.notATable;
  return settingsWords.faults[why];
}
