import type { Item, ItemKind } from '#core/item/item.ts';
import { parties } from '#core/party/counterparty.ts';
import type { Party } from '#core/party/party.ts';
import type { Setting } from '#core/party/setting.ts';

/** Who somebody is to the officer, as far as a frame cares. */
export type Side =
  | 'officer'
  | 'colleague'
  | 'member'
  | 'supplier'
  | 'media'
  | 'political'
  | 'public-body'
  | 'other';

/** Everybody outside the council and its members. */
export const outsiders: readonly Side[] = ['supplier', 'media', 'political', 'public-body', 'other'];

/** The setting of an item: what it is, who speaks and who listens. */
export interface Scene {
  kind: ItemKind;
  from: Side;
  /** Who receives it; empty for posts. */
  to: ReadonlySet<Side>;
  bulk: boolean;
}

function sideOf(party: Party | null): Side {
  switch (party?.kind) {
    case 'own-organisation':
      return 'colleague';
    case 'member':
      return 'member';
    case 'supplier':
      return 'supplier';
    case 'media':
      return 'media';
    case 'political-party':
    case 'mp-office':
      return 'political';
    case 'public-body':
      return 'public-body';
    default:
      return 'other';
  }
}

/** Tells the scene of an item. What the officer drafts or posts comes from the officer, whatever its From line says. */
export function sceneOf(item: Item, setting: Setting): Scene {
  const { from, to } = parties(item, setting);
  const own = item.kind === 'email-compose' || item.kind === 'post';
  return {
    kind: item.kind,
    from: own ? 'officer' : sideOf(from),
    to: new Set(to.map(sideOf)),
    bulk: item.bulk,
  };
}
