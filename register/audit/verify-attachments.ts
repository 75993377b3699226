import { sql } from 'kysely';
import type { Work } from '#register/database/session.ts';
import type { Recorded } from './record.ts';
import type { Fault } from './verify.ts';

/** An attachment as its record tells of it. */
interface Added {
  link: number;
  declaration: string;
  attachment: string;
}

/** Gathers from the records which attachments there must be. */
export function attachmentBook() {
  const added: Added[] = [];
  return {
    added,
    read: (link: number, content: string) => {
      // Canonical JSON begins with the action.
      if (!content.startsWith('{"action":"attachment.added",')) return;
      const { subject, detail } = JSON.parse(content) as Recorded;
      added.push({ link, declaration: subject, attachment: String(detail?.attachment) });
    },
  };
}

/**
 * Looks for attachments that were removed, and for those whose bytes are not the ones that were recorded. The
 * database makes their digests, for the bytes are too many to be sent for it.
 */
export async function checkAttachments(
  work: Work,
  organisation: string,
  added: readonly Added[],
  found: (fault: Fault) => void,
): Promise<void> {
  const { rows: gone } = await sql<Added>`
    select added.* from jsonb_to_recordset(${JSON.stringify(added)}::jsonb)
      as added (link bigint, declaration text, attachment text)
    where not exists (select from attachment where attachment.organisation = ${organisation}
      and attachment.declaration::text = added.declaration and attachment.id::text = added.attachment)
    order by link limit 20`.execute(work);
  for (const { link, declaration, attachment } of gone) {
    const sentence = `Link ${link}: attachment ${attachment} of declaration ${declaration} was removed.`;
    found({ link, sentence });
  }
  const { rows: changed } = await sql<Omit<Added, 'link'>>`
    select attachment.declaration, attachment.id as attachment from attachment
    where organisation = ${organisation} and not exists (
      select from audit_entry entry where entry.organisation = attachment.organisation
        and entry.subject = attachment.declaration::text
        and entry.content::jsonb ->> 'action' = 'attachment.added'
        and entry.content::jsonb #>> '{detail,attachment}' = attachment.id::text
        and entry.content::jsonb #>> '{detail,digest}' = encode(sha256(attachment.bytes), 'hex'))
    order by attachment.declaration, attachment.id limit 20`.execute(work);
  for (const { declaration, attachment } of changed) {
    const sentence = `Attachment ${attachment} of declaration ${declaration} is not one that was recorded: it was changed, or put in past the register.`;
    found({ link: null, sentence });
  }
}
