import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayNear } from '#core/declaration/in-words.ts';
import type { Colleague, Cover } from '#core/register/review/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { Reviewer, Reviewing } from '#core/ui/review/reviewing.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import { Screen } from '#core/ui/screen.tsx';

export interface CoverScreenProps {
  reviewing: Reviewing;
  me: Reviewer | null;
  notice: ComponentChildren;
}

/** Who decides for the reviewer while they are away. */
export function CoverScreen({ reviewing, me, notice }: CoverScreenProps) {
  const { cover } = reviewing.state;
  const words = reviewWords.cover;
  return (
    <Screen title={words.title} back={{ label: reviewWords.back, onBack: () => reviewing.back() }}>
      {notice}
      <p>{words.sentence}</p>
      {cover.length > 0 && (
        <section aria-labelledby="cover-now" class="part">
          <h2 id="cover-now">{words.now}</h2>
          <ul class="files">
            {cover.map((one) => (
              <Arranged
                key={one.id}
                reviewing={reviewing}
                cover={one}
                isMine={one.person.id === me?.person}
              />
            ))}
          </ul>
        </section>
      )}
      <Arranging key={cover.length} reviewing={reviewing} me={me} />
    </Screen>
  );
}

interface ArrangedProps {
  reviewing: Reviewing;
  cover: Cover;
  isMine: boolean;
}

function Arranged({ reviewing, cover, isMine }: ArrangedProps) {
  const words = reviewWords.cover;
  const today = reviewing.parts.today();
  const days = { from: dayNear(cover.startsOn, today), day: dayNear(cover.endsOn, today) };
  const { name } = isMine ? cover.deputy : cover.person;
  return (
    <li>
      <p dir="auto">{fill(isMine ? words.mine : words.theirs, { name })}</p>
      <p class="small">{fill(words.days, days)}</p>
      {isMine && (
        <button
          type="button"
          class="quiet"
          aria-label={fill(words.endThis, { name })}
          onClick={() => void reviewing.endCover(cover.id)}
        >
          {words.end}
        </button>
      )}
    </li>
  );
}

function Arranging({ reviewing, me }: Pick<CoverScreenProps, 'reviewing' | 'me'>) {
  const today = reviewing.parts.today();
  const [deputy, setDeputy] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [endsOn, setEndsOn] = useState('');
  const [isTried, setTried] = useState(false);
  const words = reviewWords.cover;
  const areDaysWrong = startsOn === '' || endsOn < startsOn;
  const arrange = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (deputy !== null && !areDaysWrong) void reviewing.arrangeCover({ deputy, startsOn, endsOn });
  };
  return (
    <form class="form" noValidate onSubmit={arrange}>
      <DeputyField
        reviewing={reviewing}
        leaveOut={me?.person ?? null}
        deputy={deputy}
        isMissing={isTried && deputy === null}
        onDeputy={setDeputy}
      />
      {isTried && areDaysWrong && <Fault id="days-fault" sentence={reviewWords.missingDays} />}
      <DayField id="cover-from" label={words.from} min={today} value={startsOn} onDay={setStartsOn} />
      <DayField id="cover-to" label={words.to} min={startsOn} value={endsOn} onDay={setEndsOn} />
      <button type="submit" class="primary">
        {words.send}
      </button>
    </form>
  );
}

interface DeputyFieldProps {
  reviewing: Reviewing;
  leaveOut: string | null;
  deputy: string | null;
  isMissing: boolean;
  onDeputy: (id: string) => void;
}

/** A colleague, found by their name. */
function DeputyField({ reviewing, leaveOut, deputy, isMissing, onDeputy }: DeputyFieldProps) {
  const [named, setNamed] = useState('');
  const [found, setFound] = useState<readonly Colleague[] | null>(null);
  const words = reviewWords.cover;
  const find = async (text: string) => {
    setNamed(text);
    const colleagues = await reviewing.colleagues(text);
    setFound(text.trim().length < 2 ? null : colleagues.filter(({ id }) => id !== leaveOut));
  };
  return (
    <>
      <div class="field">
        <label for="cover-deputy">{words.deputy}</label>
        <p class="small" id="cover-hint">
          {words.hint}
        </p>
        {isMissing && <Fault id="cover-fault" sentence={reviewWords.missingDeputy} />}
        <input
          id="cover-deputy"
          type="search"
          autocomplete="off"
          aria-describedby={isMissing ? 'cover-hint cover-fault' : 'cover-hint'}
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
          <legend class="unseen">{words.deputy}</legend>
          {found.map(({ id, name, department }) => (
            <label key={id} class="choice">
              <input type="radio" name="deputy" checked={deputy === id} onChange={() => onDeputy(id)} />
              <span>
                {name} <small>{department}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Fault({ id, sentence }: { id: string; sentence: string }) {
  return (
    <p class="fault" id={id} role="alert">
      <span class="unseen">{reviewWords.fault}</span>
      {sentence}
    </p>
  );
}

interface DayFieldProps {
  id: string;
  label: string;
  min: string;
  value: string;
  onDay: (day: string) => void;
}

function DayField({ id, label, min, value, onDay }: DayFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        min={min}
        value={value}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </div>
  );
}
