import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { composeItem } from '#core/item/compose.ts';
import { type Item, itemKinds, type Person } from '#core/item/item.ts';
import type { Setting } from '#core/party/setting.ts';
import { readSuppliers } from '#core/party/supplier-csv.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';
import type { Example, Signal } from '#core/signals/signal.ts';

const side = z.enum([
  'supplier',
  'media',
  'member',
  'party',
  'mp',
  'public-body',
  'resident',
  'colleague',
  'unknown',
  'officer',
  'public',
]);

const voiceShape = z.object({
  flag: z.boolean(),
  kind: z.enum(itemKinds),
  from: side,
  to: side,
  text: z.string(),
  also: z.array(z.enum(signalIds)),
  value: z.optional(z.number()),
});

/** A short text in its setting, written for one signal, with every signal that it carries. */
export interface Voice {
  id: string;
  /** The signal whose file it stands in. */
  home: SignalId;
  item: Item;
  signals: ReadonlySet<SignalId>;
}

/** The council in which all voices speak. */
export const voicesSetting: Setting = {
  organisation: {
    name: 'Example Council',
    domains: ['council.example'],
    memberDomains: ['members.council.example'],
  },
  suppliers: readSuppliers(
    'name,domain,status,reference\nBrackenfold Works Ltd,brackenfold.example,contract,EX-1\n',
  ),
};

const addresses: Record<z.infer<typeof side>, string> = {
  supplier: 'rep@brackenfold.example',
  media: 'desk@bbc.co.uk',
  member: 'cllr@members.council.example',
  party: 'office@labour.org.uk',
  mp: 'office@parliament.uk',
  'public-body': 'officer@nextcouncil.gov.uk',
  resident: 'someone@gmail.com',
  colleague: 'colleague@council.example',
  unknown: 'info@firm.example',
  officer: 'officer@council.example',
  public: '',
};

/** Firms and reporters often stand in no directory: half of them are strangers here too. */
function personOf(who: z.infer<typeof side>, stranger: boolean): Person {
  const unlisted = stranger && (who === 'supplier' || who === 'media');
  return { name: '', address: addresses[unlisted ? 'unknown' : who] };
}

function itemOf(voice: z.infer<typeof voiceShape>, stranger: boolean): Item {
  const head = { subject: '', place: '', context: '' };
  const body: string[] = [];
  const heads: [string, keyof typeof head][] = [
    ['Subject: ', 'subject'],
    ['Place: ', 'place'],
    ['Replying to: ', 'context'],
    ['Sharing: ', 'context'],
  ];
  for (const line of voice.text.split('\n')) {
    const found = heads.find(([label, field]) => line.startsWith(label) && head[field] === '');
    if (found && body.length === 0) head[found[1]] = line.slice(found[0].length);
    else body.push(line);
  }
  return composeItem({
    kind: voice.kind,
    subject: head.subject,
    text: body.join('\n'),
    place: head.place,
    context: head.context,
    from: voice.kind === 'post' ? null : personOf(voice.from, stranger),
    to: voice.to === 'public' ? [] : [personOf(voice.to, stranger)],
  });
}

/** The examples that stand in a signal's own file, as voices. */
export function ownVoices({ id, flags, ignores }: Signal): Voice[] {
  const voiceOf = ({ kind, who, text }: Example, index: number, flag: boolean): Voice => {
    const [from, to] = who.split(' > ');
    const voice = z.parse(voiceShape, { flag, kind, from, to, text, also: [] });
    const name = `${id}-${flag ? 'flags' : 'ignores'}-${index + 1}`;
    return { id: name, home: id, item: itemOf(voice, false), signals: new Set(flag ? [id] : []) };
  };
  return [
    ...flags.map((example, index) => voiceOf(example, index, true)),
    ...ignores.map((example, index) => voiceOf(example, index, false)),
  ];
}

/**
 * Reads the voices of one or all signals.
 *
 * @param folder holds a `<signal>.jsonl` for each signal
 * @throws Error naming file and line of the first voice that is not as it should be
 */
export function readVoices(folder: string): Voice[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFile(join(folder, name), name.slice(0, -'.jsonl'.length)));
}

function readFile(path: string, stem: string): Voice[] {
  const home = z.parse(z.enum(signalIds), stem);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    try {
      const voice = z.parse(voiceShape, JSON.parse(line));
      const signals = new Set<SignalId>(voice.flag ? [home, ...voice.also] : voice.also);
      return { id: `${home}-${index + 1}`, home, item: itemOf(voice, index % 2 === 1), signals };
    } catch (cause) {
      throw new Error(`${path}:${index + 1} is no voice: mend the line or take it out.`, { cause });
    }
  });
}
