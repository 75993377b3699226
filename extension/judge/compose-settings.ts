import type { Person } from '#core/item/item.ts';
import type { KeyedPrints } from '#core/keyed-print.ts';
import type { Supplier } from '#core/party/party.ts';
import { plainSending, type Sending } from '#core/sending/sending.ts';

/** What mail that is about to be sent is judged by, beside what posts are. Kept by the background. */
export interface ComposeSettings {
  /** Who uses this browser; the page's own word goes before it. */
  officer: Person | null;
  suppliers: readonly Supplier[];
  /** What the organisation chose of the moment of sending, as for Outlook. */
  sending: Sending;
  /** Fingerprints of what the officer has set aside. */
  dismissed: readonly string[];
  /** What they set aside on other devices; null where no register says so. */
  elsewhere: KeyedPrints | null;
  /** Whether what they set aside here is noted at the register too. */
  sharesDismissals: boolean;
}

/** The name under which they lie in `storage.local`: apart, as pages on which posts are written need none of it. */
export const composeSettingsKey = 'compose';

/** Settings as kept, with what they leave out as it is by default. */
export function composeSettingsOf(kept: unknown): ComposeSettings {
  const plain: ComposeSettings = {
    officer: null,
    suppliers: [],
    sending: plainSending,
    dismissed: [],
    elsewhere: null,
    sharesDismissals: false,
  };
  return typeof kept === 'object' && kept !== null ? { ...plain, ...kept } : plain;
}
