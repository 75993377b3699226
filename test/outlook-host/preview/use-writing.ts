import { useCallback, useRef, useState } from 'preact/hooks';
import type { BegunDraft } from './drafts.ts';
import { Writing, type WritingOptions } from './writing.ts';

interface WritingDesk {
  /** The draft that is being written. */
  writing: Writing | null;
  /** Begins another in its place. */
  begin(begun: BegunDraft): void;
  /** Puts it away unsent. */
  drop(): void;
}

/**
 * Keeps the one draft that is written at a time.
 *
 * @param onSaid what there is to say once the draft has gone
 */
export function useWriting(frames: WritingOptions['frames'], onSaid: (said: string) => void): WritingDesk {
  const current = useRef<Writing | null>(null);
  const [, redraw] = useState(0);

  const put = useCallback((writing: Writing | null) => {
    current.current?.close();
    current.current = writing;
    redraw((count) => count + 1);
  }, []);
  const drop = useCallback(() => put(null), [put]);
  const begin = useCallback(
    (begun: BegunDraft) => {
      onSaid('');
      put(
        new Writing(begun, {
          frames,
          onChange: () => redraw((count) => count + 1),
          onSent(said) {
            put(null);
            onSaid(`${said} In this preview nothing leaves the computer.`);
          },
        }),
      );
    },
    [frames, onSaid, put],
  );
  return { writing: current.current, begin, drop };
}
