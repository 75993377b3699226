import type { Mailbox } from './mailbox.ts';
import type { Mark } from './marks.ts';

export interface MarkerParts {
  mailbox: Pick<Mailbox, 'showNotice' | 'setCategory' | 'preferences'>;
  /** Outlook did not take a category. */
  onRefused: (category: NonNullable<Mark['category']>) => void;
}

/** Leaves marks on the open item, each once, and takes them away. */
export interface Marker {
  mark(item: string, mark: Mark): void;
}

export function createMarker({ mailbox, onRefused }: MarkerParts): Marker {
  let last: { item: string; mark: Mark } | null = null;
  return {
    mark(item, mark) {
      const before = last?.item === item ? last.mark : null;
      last = { item, mark };
      if (before?.notice !== mark.notice) void mailbox.showNotice(item, mark.notice);
      if (!mailbox.preferences().categories || before?.category === mark.category) return;
      mailbox.setCategory(item, mark.category).catch(() => {
        if (mark.category !== null) onRefused(mark.category);
      });
    },
  };
}
