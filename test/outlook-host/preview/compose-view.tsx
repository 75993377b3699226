import type { ItemState } from '../host/item-state.ts';
import type { OutlookAttachment, OutlookItem } from '../host/outlook-item.ts';
import { NoticeBars } from './notice-bars.tsx';
import { bytesAsText } from './opened-item.ts';
import { readPeople, writePeople } from './people.ts';
import { SendDialogView } from './send-dialog.tsx';
import { localTime, readLocalTime } from './wording.ts';
import type { Writing } from './writing.ts';

type PeopleField = 'to' | 'cc' | 'bcc';

const messageFields: Record<PeopleField, string> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };
const meetingFields: Partial<Record<PeopleField, string>> = { to: 'Required', cc: 'Optional' };

function People({ writing }: { writing: Writing }) {
  const { draft } = writing;
  const fields = draft.kind === 'appointment-compose' ? meetingFields : messageFields;
  const onChange = (field: PeopleField, text: string) => {
    draft[field] = readPeople(text);
    writing.changed(field);
  };
  return Object.entries(fields).map(([name, label]) => {
    const field = name as PeopleField;
    return (
      <label class="line" key={name}>
        <span>{label}</span>
        <input
          type="text"
          autocomplete="off"
          value={writePeople(draft[field])}
          onChange={(event) => onChange(field, event.currentTarget.value)}
        />
      </label>
    );
  });
}

function Times({ writing }: { writing: Writing }) {
  const { draft } = writing;
  if (draft.start === null) return null;
  const time = (field: 'start' | 'end', label: string) => (
    <label class="line">
      <span>{label}</span>
      <input
        type="datetime-local"
        value={localTime(draft[field])}
        onChange={(event) => {
          draft[field] = readLocalTime(event.currentTarget.value);
          writing.changed('time');
        }}
      />
    </label>
  );
  return (
    <div class="times">
      {time('start', 'Starts')}
      {time('end', 'Ends')}
    </div>
  );
}

function Place({ draft }: { draft: OutlookItem }) {
  if (draft.kind !== 'appointment-compose') return null;
  return (
    <label class="line">
      <span>Place</span>
      <input
        type="text"
        defaultValue={draft.location}
        onInput={(event) => {
          draft.location = event.currentTarget.value;
        }}
      />
    </label>
  );
}

async function attachmentOf(file: File, index: number): Promise<OutlookAttachment> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    id: `own-file-${index}`,
    name: file.name,
    contentType: file.type,
    size: bytes.length,
    inline: false,
    content: btoa(bytesAsText(bytes)),
  };
}

function Files({ writing }: { writing: Writing }) {
  const { draft } = writing;
  const onFiles = async (files: File[]) => {
    const before = draft.attachments.length;
    const added = await Promise.all(files.map((file, index) => attachmentOf(file, before + index)));
    draft.attachments = [...draft.attachments, ...added];
    writing.changed('attachments');
  };
  return (
    <>
      {draft.attachments.length > 0 && (
        <ul class="attachments" aria-label="Attached files">
          {draft.attachments.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <label class="line file">
        <span>Attach</span>
        <input
          type="file"
          multiple
          onChange={(event) => void onFiles([...(event.currentTarget.files ?? [])])}
        />
      </label>
    </>
  );
}

interface ComposeViewProps {
  writing: Writing;
  /** What the add-in has put on the draft. */
  state: ItemState;
  onClose(): void;
}

/** A message or an appointment that the officer writes. */
export function ComposeView({ writing, state, onClose }: ComposeViewProps) {
  const { title, draft, stage, quoted } = writing;
  const text = writing.ownText;
  return (
    <section class="form" aria-label={title}>
      <header>
        <b>{title}</b>
        <button
          type="button"
          class="quiet"
          aria-pressed={writing.pane !== null}
          onClick={() => (writing.pane ? writing.closePane() : writing.openPane())}
        >
          Probity
        </button>
        <button type="button" class="quiet" onClick={onClose} aria-label={`Close: ${title}`}>
          Close
        </button>
      </header>
      <NoticeBars state={state} onAction={(context) => writing.openPane(context)} />
      <People writing={writing} />
      <Times writing={writing} />
      <Place draft={draft} />
      <label class="line">
        <span>Subject</span>
        <input
          type="text"
          aria-label="Subject"
          defaultValue={draft.subject}
          onInput={(event) => {
            draft.subject = event.currentTarget.value;
          }}
        />
      </label>
      <textarea
        aria-label="Text"
        rows={Math.min(18, Math.max(6, text.split('\n').length + 2))}
        defaultValue={text}
        onInput={(event) => writing.rewrite(event.currentTarget.value)}
      />
      {quoted !== '' && (
        <details>
          <summary>Earlier message</summary>
          <p class="text soft">{quoted}</p>
        </details>
      )}
      <Files writing={writing} />
      <footer>
        <button
          type="button"
          class="primary"
          disabled={stage.kind !== 'writing'}
          onClick={() => void writing.send()}
        >
          Send
        </button>
        <span class="soft" role="status">
          {progress(writing)}
        </span>
      </footer>
      {stage.kind === 'asked' && (
        <SendDialogView
          dialog={stage.dialog}
          onKeep={() => writing.keep(stage.dialog)}
          onDismiss={() => writing.dismiss()}
          onSendAnyway={() => writing.go()}
        />
      )}
    </section>
  );
}

function progress({ stage }: Writing): string {
  if (stage.kind !== 'checking') return 'This preview sends nothing.';
  return stage.slow ? 'Probity is taking longer than expected …' : 'Probity is checking …';
}
