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
  let left: { item: string } & Partial<Mark> = { item: '' };
  return {
    mark(item, mark) {
      if (left.item !== item) left = { item };
      if (left.notice !== mark.notice) {
        left.notice = mark.notice;
        void mailbox.showNotice(item, mark.notice);
      }
      if (!mailbox.preferences().categories || left.category === mark.category) return;
      left.category = mark.category;
      mailbox.setCategory(item, mark.category).catch(() => {
        if (mark.category !== null) onRefused(mark.category);
      });
    },
  };
}
