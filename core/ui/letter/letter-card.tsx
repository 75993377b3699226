import { useRef } from 'preact/hooks';
import { sentenceOf } from '#core/declaration/sentence.ts';
import { shownName } from '#core/party/shown-name.ts';
import type { Code } from '#core/policy/code.ts';
import type { ShownLetter, TakenLetter, UntakenLetter } from '#core/ui/desk/letters.ts';
import { LetterDecision } from '#core/ui/letter/letter-decision.tsx';
import { letterWords } from '#core/ui/letter/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { CodeSaid, Facts, Trail } from '#core/ui/review/item-parts.tsx';
import type { StepWanted } from '#core/ui/review/outgoing.ts';
import { type NameOf, standingOf } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface LetterCardProps {
  shown: ShownLetter;
  /** The code of conduct in force here. */
  code: Code;
  /** ISO date. */
  today: string;
  hasRegister: boolean;
  onAccept: () => void;
  onTake: (step: StepWanted) => void;
  onOpenAgain: () => void;
  /** Opens one of the reader's own declarations. */
  onMine: (declaration: string) => void;
}

/** The declaration that the open message carries: what was signed, what was checked, and what the reader can do. */
export function LetterCard({ shown, onAccept, ...props }: LetterCardProps) {
  if (shown.state === 'untaken') return <Untaken {...shown} onAccept={onAccept} />;
  return <Taken shown={shown} {...props} />;
}

function Untaken({ sentence, read, onAccept }: UntakenLetter & Pick<LetterCardProps, 'onAccept'>) {
  const name = read === null ? null : shownName(read.letter.statement.from.name);
  return (
    <section class="screen by-mail" aria-labelledby="letter-heading">
      <h1 id="letter-heading">{name === null ? letterWords.untaken : fill(letterWords.unsure, { name })}</h1>
      <p class="warned" role="status">
        {sentence}
      </p>
      {name !== null && (
        <button type="button" onClick={onAccept}>
          {letterWords.accept}
        </button>
      )}
    </section>
  );
}

type TakenProps = Omit<LetterCardProps, 'shown' | 'onAccept'> & { shown: TakenLetter };

function Taken({ shown, code, today, hasRegister, onTake, onOpenAgain, onMine }: TakenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { declaration, read, reader, setAside, may, isOwnWord } = shown;
  const nameOf = namesIn(shown);
  const isOwn = declaration.officer === reader;
  const officer = nameOf(declaration.officer) ?? reviewWords.somebody;
  const whole = { declaration, may: [...may], events: declaration.events, attachments: [] };
  return (
    <section class="screen by-mail" aria-labelledby="letter-heading">
      <h1 id="letter-heading" ref={heading} tabIndex={-1}>
        {headingFor(shown)}
      </h1>
      <p dir="auto">{sentenceOf(declaration, isOwn ? null : officer)}</p>
      <p class="small">{standingOf(declaration, code, today, nameOf)}</p>
      <Checked shown={shown} officer={officer} />
      {setAside.length > 0 && (
        <ul class="plain" aria-label={letterWords.setAside}>
          {setAside.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <CodeIn read={read} code={code} declaration={declaration} />
      {may.includes('decide') && (
        <LetterDecision
          key={declaration.version}
          declaration={declaration}
          code={code}
          officer={officer}
          today={today}
          hasRegister={hasRegister}
          onTake={(step) => {
            // The buttons go away; without a new home the focus would fall to the page's start.
            heading.current?.focus();
            onTake(step);
          }}
        />
      )}
      {!isOwn && declaration.to.person !== reader && (
        <p class="small">
          {fill(letterWords.notYours, { name: nameOf(declaration.to.person ?? '') ?? reviewWords.manager })}
        </p>
      )}
      {(isOwn || isOwnWord) && (
        <div class="row">
          {isOwnWord && (
            <button type="button" onClick={onOpenAgain}>
              {letterWords.openAgain}
            </button>
          )}
          {isOwn && (
            <button type="button" onClick={() => onMine(declaration.id)}>
              {letterWords.mine}
            </button>
          )}
        </div>
      )}
      <Facts declaration={declaration} code={code} today={today} officer={officer} />
      <Trail whole={whole} code={code} today={today} nameOf={nameOf} />
    </section>
  );
}

/** What was checked, and what is known by hearsay alone. */
function Checked({ shown, officer }: { shown: TakenLetter; officer: string }) {
  const { read, isHearsay, declaration, reader } = shown;
  const { name, address } = read.letter.statement.from;
  const hearsay = declaration.officer === reader ? letterWords.hearsayOwn : letterWords.hearsay;
  return (
    <p class="small">
      {fill(letterWords.checked[read.device], { address })}
      {isHearsay && ` ${fill(hearsay, { name: shownName(name), officer })}`}
    </p>
  );
}

type CodeInProps = Pick<TakenLetter, 'read' | 'declaration'> & Pick<LetterCardProps, 'code'>;

/** What the code said; under another council's code, its clauses cannot be shown here. */
function CodeIn({ read, declaration, code }: CodeInProps) {
  const named = read.letter.statement.code;
  if (named.id === code.id) return <CodeSaid declaration={declaration} code={code} />;
  return <p class="small">{fill(letterWords.otherCode, { code: named.id, version: named.version })}</p>;
}

function namesIn({ reader, people }: TakenLetter): NameOf {
  return (person) => {
    if (person === reader) return reviewWords.you;
    const name = people.get(person)?.name;
    return name === undefined ? null : shownName(name);
  };
}

function headingFor({ read, reader }: TakenLetter): string {
  const { from, events } = read.letter.statement;
  const last = events.at(-1);
  if (last === undefined || last.by === reader) return letterWords.yours;
  return fill(letterWords.toYou[last.type] ?? letterWords.about, { name: shownName(from.name) });
}
