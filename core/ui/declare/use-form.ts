import { useState } from 'preact/hooks';
import type { Content } from '#core/declaration/event.ts';
import { type Told, withAnswer } from '#core/ui/declare/change.ts';
import {
  changeSaid,
  type FormView,
  formView,
  type Judging,
  judged,
  placeOf,
} from '#core/ui/declare/form-view.ts';

export interface Form {
  content: Content;
  view: FormView;
  /** Ids of the questions that are asked: those whose answer was missing at some time. */
  asked: ReadonlySet<string>;
  /** What the last answer changed in what the code says; empty where it changed nothing yet. */
  said: string;
  tell: (id: string, told: Told) => void;
}

/**
 * A declaration while it is filled in. What was asked stays where it stands once it is answered: nothing
 * moves beneath the officer's fingers.
 */
export function useForm(given: Content, judging: Judging, onChange: (content: Content) => void): Form {
  const [content, setContent] = useState(given);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<ReadonlySet<string>>(() => missingIn(given, formView(given, judging)));
  const view = formView(content, judging);

  const tell = (id: string, told: Told) => {
    const changed = judged(withAnswer(content, id, told), judging);
    const next = formView(changed, judging);
    setContent(changed);
    setAsked(new Set([...asked, ...missingIn(changed, next)]));
    setSaid((before) => changeSaid(view, next) || before);
    onChange(changed);
  };
  return { content, view, asked, said, tell };
}

function missingIn(content: Content, { questions }: FormView): ReadonlySet<string> {
  return new Set(questions.filter((question) => placeOf(question, content) === 'asked').map(({ id }) => id));
}
