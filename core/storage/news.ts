import type { Table } from '#core/storage/contents.ts';

/** What may have changed. The condition of a store is each window's own. */
export type Topic = Table | 'condition';

/** Tells of changes within a window and, where the browser can, to the others. */
export interface News {
  watch(topics: readonly Topic[], listener: () => void): () => void;
  tell(topics: readonly Topic[]): void;
  close(): void;
}

/** Windows that use the same name hear of each other; with null this one keeps to itself. */
export function newsUnder(name: string | null): News {
  const watchers = new Set<{ topics: readonly Topic[]; listener: () => void }>();
  const channel =
    name === null || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const spread = (topics: readonly unknown[]) => {
    for (const watcher of [...watchers]) {
      if (watcher.topics.some((topic) => topics.includes(topic))) watcher.listener();
    }
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (Array.isArray(data)) spread(data);
    };
  }
  return {
    watch: (topics, listener) => {
      const watcher = { topics, listener };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    tell: (topics) => {
      spread(topics);
      const shared = topics.filter((topic) => topic !== 'condition');
      if (shared.length > 0) channel?.postMessage(shared);
    },
    close: () => {
      watchers.clear();
      channel?.close();
    },
  };
}
