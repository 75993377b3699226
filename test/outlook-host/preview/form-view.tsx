import { htmlText } from '#core/item/html-text.ts';
import type { Form } from '../host/forms.ts';
import { longDate } from './wording.ts';

const formTitles: Record<Form['kind'], string> = {
  reply: 'Reply',
  'reply-all': 'Reply to all',
  'new-message': 'New message',
  'new-appointment': 'New appointment',
};

const formTextLimit = 32 * 1024;

/** Text alone, as with the messages. */
function textOf({ format, content }: Form['body']): string {
  return format === 'text' ? content : htmlText('form', content, formTextLimit).text;
}

/** What the add-in had Outlook open: for the officer to change, and to send or keep themselves. */
export function FormView({ form, onClose }: { form: Form; onClose(): void }) {
  const { kind, to, subject, start, body } = form;
  const text = textOf(body);
  return (
    <section class="form" aria-label={formTitles[kind]}>
      <header>
        <b>{formTitles[kind]}</b>
        <button type="button" class="quiet" onClick={onClose} aria-label={`Close the ${kind}`}>
          Close
        </button>
      </header>
      {to.length > 0 && <p class="soft">To {to.join(', ')}</p>}
      {start !== null && <p class="soft">{longDate(start)}</p>}
      <input type="text" aria-label="Subject" defaultValue={subject} />
      <textarea aria-label="Text" rows={Math.min(18, text.split('\n').length + 2)} defaultValue={text} />
      <p class="soft">In Outlook you would send or save it now. This preview sends nothing.</p>
    </section>
  );
}
