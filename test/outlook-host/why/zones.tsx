import type { Evidence } from '#core/finding.ts';
import type { Item, Zone } from '#core/item/item.ts';
import { zonesRead } from '#core/signals/reading.ts';
import { zoneNames } from './wording.ts';

/** How the text was cut, which parts were read, and the words that carry a finding or a hint. */
export function Zones({ item, evidence }: { item: Item; evidence: readonly Evidence[] }) {
  const read = new Set(zonesRead(item));
  return (
    <section aria-labelledby="zones">
      <h2 id="zones">How it was read</h2>
      {item.zones.length === 0 && <p class="small">There is no text yet.</p>}
      <ol class="zones">
        {item.zones.map((zone) => (
          <li key={zone.id} class={read.has(zone) ? 'read' : 'unread'}>
            <p class="small">
              <b>{zoneNames[zone.kind]}</b> {read.has(zone) ? 'read' : 'not read'}
            </p>
            <p class="text" dir="auto">
              {pieces(zone, evidence).map(({ text, marked }, index) =>
                marked ? <mark key={index}>{text}</mark> : text,
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A zone's text, cut where evidence begins and ends. */
function pieces(zone: Zone, evidence: readonly Evidence[]): { text: string; marked: boolean }[] {
  const own = evidence.filter(({ zone: id }) => id === zone.id).toSorted((a, b) => a.start - b.start);
  const cut: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of own) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    cut.push(
      { text: zone.text.slice(at, from), marked: false },
      { text: zone.text.slice(from, end), marked: true },
    );
    at = end;
  }
  return [...cut, { text: zone.text.slice(at), marked: false }].filter(({ text }) => text !== '');
}
