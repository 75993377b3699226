import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayNear } from '#core/declaration/in-words.ts';
import type { Cover } from '#core/register/review/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { ColleagueField, Fault } from '#core/ui/review/colleague-field.tsx';
import { arrangeCover, endCover } from '#core/ui/review/covering.ts';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import type { Reviewer } from '#core/ui/review/state.ts';
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
  // Each begins on an empty form.
  const [arranged, setArranged] = useState(0);
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
      <Arranging key={arranged} reviewing={reviewing} me={me} onArranged={() => setArranged(arranged + 1)} />
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
          onClick={() => void endCover(reviewing, cover.id)}
        >
          {words.end}
        </button>
      )}
    </li>
  );
}

type ArrangingProps = Pick<CoverScreenProps, 'reviewing' | 'me'> & { onArranged: () => void };

function Arranging({ reviewing, me, onArranged }: ArrangingProps) {
  const today = reviewing.parts.today();
  const [deputy, setDeputy] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [endsOn, setEndsOn] = useState('');
  const [isTried, setTried] = useState(false);
  const words = reviewWords.cover;
  const areDaysWrong = startsOn === '' || endsOn < startsOn;
  const arrange = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (deputy === null || areDaysWrong) return;
    if (await arrangeCover(reviewing, { deputy, startsOn, endsOn })) onArranged();
  };
  return (
    <form class="form" noValidate onSubmit={(event) => void arrange(event)}>
      <ColleagueField
        id="cover-deputy"
        label={words.deputy}
        reviewing={reviewing}
        leaveOut={me?.person ?? null}
        chosen={deputy}
        isMissing={isTried && deputy === null}
        onChoose={({ id }) => setDeputy(id)}
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
