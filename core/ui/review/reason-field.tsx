import { useLayoutEffect, useRef } from 'preact/hooks';
import { reviewWords } from '#core/ui/review/words.ts';

export interface ReasonFieldProps {
  id: string;
  label: string;
  value: string;
  /** How often it was sent without what is needed; 0 while nothing is wrong. Each takes the focus here. */
  attempt: number;
  /** What is wrong, where it is not that nothing was written. */
  fault?: string;
  /** Whether it takes the focus as it appears: the reviewer has just asked for it. */
  isAwaited?: boolean;
  onChange: (value: string) => void;
}

/** A few lines of the reviewer's own. */
export function ReasonField({ id, label, value, attempt, fault, isAwaited, onChange }: ReasonFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before anything is painted: whoever types at once must not lose the first letters.
  useLayoutEffect(() => {
    if (isAwaited || attempt > 0) field.current?.focus();
  }, [isAwaited, attempt]);
  const isWrong = attempt > 0;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isWrong && (
        <p class="fault" id={`${id}-fault`}>
          <span class="unseen">{reviewWords.fault}</span>
          {fault ?? reviewWords.missing}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={4000}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
