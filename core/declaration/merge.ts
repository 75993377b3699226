import canonicalize from 'canonicalize';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { after, fold } from '#core/declaration/fold.ts';
import { isPossible, whyNot } from '#core/declaration/possible.ts';

/**
 * The events of one declaration from two places, each once, in the order in which they happened. It does not
 * matter which place comes first, how often it is done, or in what steps.
 */
export function merge(
  one: readonly DeclarationEvent[],
  other: readonly DeclarationEvent[],
): DeclarationEvent[] {
  const byId = new Map<string, DeclarationEvent>();
  for (const event of [...one, ...other]) {
    const known = byId.get(event.id);
    // The register stamps an event anew when it takes it in: of two tellings the later one is the register's.
    if (known === undefined || inOrder(known, event) < 0) byId.set(event.id, event);
  }
  return [...byId.values()].toSorted(inOrder);
}

/** By instant, whatever the offset, then by id; two tellings of one event by their text, to be the same everywhere. */
function inOrder(one: DeclarationEvent, other: DeclarationEvent): number {
  return (
    Date.parse(one.at) - Date.parse(other.at) || compare(one.id, other.id) || compare(text(one), text(other))
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function text(event: DeclarationEvent): string {
  return canonicalize(event) ?? '';
}

/** An event that could not happen when its turn came, with the reason for a person. */
export interface SetAside {
  event: DeclarationEvent;
  sentence: string;
}

export interface Merged {
  /** Null where no event says what was declared and by whom. */
  declaration: Declaration | null;
  setAside: SetAside[];
}

/**
 * Makes a declaration of merged events. What cannot happen any more, because it was done on another device
 * first, is set aside and told, never thrown away: kept with the rest, it gives the same result again.
 */
export function foldMerged(id: string, events: readonly DeclarationEvent[]): Merged {
  const ordered = merge(events, []);
  return ordered.reduce<Merged>(
    ({ declaration, setAside }, event) => {
      if (!isPossible(declaration, event)) {
        return { declaration, setAside: [...setAside, { event, sentence: whyNot(declaration, event) }] };
      }
      return { declaration: declaration === null ? fold(id, [event]) : after(declaration, event), setAside };
    },
    { declaration: null, setAside: [] },
  );
}
