import { useRef, useState } from 'preact/hooks';
import type { Colleague } from '#core/register/review/port.ts';
import { counted } from '#core/ui/plural.ts';
import { colleaguesNamed } from '#core/ui/review/covering.ts';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface ColleagueFieldProps {
  id: string;
  label: string;
  reviewing: Reviewing;
  /** The id of who cannot be chosen. */
  leaveOut: string | null;
  /** The id of who is chosen. */
  chosen: string | null;
  isMissing: boolean;
  onChoose: (colleague: Colleague) => void;
}

/** A colleague, found by their name. */
export function ColleagueField(props: ColleagueFieldProps) {
  const { id, label, reviewing, leaveOut, chosen, isMissing, onChoose } = props;
  const [named, setNamed] = useState('');
  const [found, setFound] = useState<readonly Colleague[] | null>(null);
  const latest = useRef('');
  const words = reviewWords.colleague;
  const find = async (text: string) => {
    setNamed(text);
    latest.current = text;
    const colleagues = await colleaguesNamed(reviewing, text);
    // What was typed before may be answered later.
    if (latest.current !== text) return;
    setFound(text.trim().length < 2 ? null : colleagues.filter((one) => one.id !== leaveOut));
  };
  return (
    <>
      <div class="field">
        <label for={id}>{label}</label>
        <p class="small" id={`${id}-hint`}>
          {words.hint}
        </p>
        {isMissing && <Fault id={`${id}-fault`} sentence={reviewWords.missingDeputy} />}
        <input
          id={id}
          type="search"
          autocomplete="off"
          aria-describedby={isMissing ? `${id}-hint ${id}-fault` : `${id}-hint`}
          aria-invalid={isMissing}
          value={named}
          onInput={({ currentTarget }) => void find(currentTarget.value)}
        />
        <p class="small" role="status">
          {found !== null && (found.length === 0 ? words.nobody : counted(words.found, found.length))}
        </p>
      </div>
      {found !== null && found.length > 0 && (
        <fieldset class="field">
          <legend class="unseen">{label}</legend>
          {found.map((one) => (
            <label key={one.id} class="choice">
              <input type="radio" name={id} checked={chosen === one.id} onChange={() => onChoose(one)} />
              <span>
                {one.name} <small>{one.department}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

export function Fault({ id, sentence }: { id: string; sentence: string }) {
  return (
    <p class="fault" id={id} role="alert">
      <span class="unseen">{reviewWords.fault}</span>
      {sentence}
    </p>
  );
}
