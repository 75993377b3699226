import type { ItemState } from '../host/item-state.ts';
import { Shield } from './page-parts.tsx';

interface NoticeBarsProps {
  state: ItemState;
  /** Opens the pane, and tells it this. */
  onAction(contextData: string): void;
}

/** What the add-in has had Outlook show above an item. */
export function NoticeBars({ state, onAction }: NoticeBarsProps) {
  return [...state.notifications.values()].map(({ key, message, actions }) => (
    <p class="bar" key={key}>
      <Shield /> {message}{' '}
      {actions?.map(({ actionText, contextData }) => (
        <button type="button" class="quiet" key={actionText} onClick={() => onAction(contextData ?? '')}>
          {actionText}
        </button>
      ))}
    </p>
  ));
}
