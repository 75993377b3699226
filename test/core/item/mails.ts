/** Messages written for these tests. */
const encoder = new TextEncoder();

/** A plain message from its lines, with CRLF as mail has it. */
export function mail(headers: readonly string[], ...body: readonly string[]): Uint8Array {
  return encoder.encode([...headers, '', ...body].join('\r\n'));
}

export const fromSupplier = [
  'From: Kit Brannigan <Kit.Brannigan@Brightpave.example>',
  'To: Una Marsh <una.marsh@council.example>',
  'Date: Tue, 03 Mar 2026 10:14:22 +0000',
  'Subject: Race day',
];

/** A message of several parts, each given as headers and body. */
export function multipart(
  headers: readonly string[],
  subtype: string,
  parts: readonly (readonly [headers: readonly string[], body: string])[],
): Uint8Array {
  const lines = [...headers, 'MIME-Version: 1.0', `Content-Type: multipart/${subtype}; boundary="edge"`, ''];
  for (const [partHeaders, body] of parts) lines.push('--edge', ...partHeaders, '', body);
  return encoder.encode([...lines, '--edge--', ''].join('\r\n'));
}

/** An invite from the lines of its event. */
export function invite(...event: readonly string[]): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return encoder.encode(lines.join('\r\n'));
}

export const bytes = (text: string): Uint8Array => encoder.encode(text);
