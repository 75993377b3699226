import type { Notice } from './notice.ts';
import { footerFor, greetingFor, type Section, sectionOf, subjectOf, type Telling } from './wording.ts';

/** A message as it is handed to a mail server. */
export interface Message {
  /** Stays the same however often it is tried, so that a mailbox can tell a repeat. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
}

interface Reader {
  name: string;
  address: string;
  council: string;
}

/** Writes one message to one person out of all that there is to tell. */
export function messageOf(
  id: string,
  notices: readonly Notice[],
  { name, address, council }: Reader,
  telling: Telling,
): Message {
  const sections = notices.map((notice) => sectionOf(notice, telling));
  const subject = subjectOf(notices);
  return {
    id,
    to: { name, address },
    subject,
    text: asText(greetingFor(name), sections, footerFor(council)),
    html: asHtml(subject, greetingFor(name), sections, footerFor(council)),
  };
}

function asText(greeting: string, sections: readonly Section[], footer: readonly string[]): string {
  const told = sections.map(({ heading, paragraphs, facts, list, link }) =>
    [
      heading.toUpperCase(),
      paragraphs.join('\n'),
      facts.map(({ term, text }) => `${term}: ${text}`).join('\n'),
      list.map((line) => `- ${line}`).join('\n'),
      `${link.text}:\n${link.address}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  // Two hyphens and a space set off what comes below as a signature.
  return [greeting, told.join('\n\n\n'), `-- \n${footer.join('\n')}`].join('\n\n').concat('\n');
}

function asHtml(
  subject: string,
  greeting: string,
  sections: readonly Section[],
  footer: readonly string[],
): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(subject)}</title>
</head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">
<p>${escaped(greeting)}</p>
${sections.map(sectionHtml).join('\n')}
<hr>
${footer.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
</body>
</html>
`;
}

function sectionHtml({ heading, paragraphs, facts, list, link }: Section): string {
  return [
    `<h1 style="font-size: 20px">${escaped(heading)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...facts.map(({ term, text }) => `<p><strong>${escaped(term)}:</strong> ${escaped(text)}</p>`),
    ...(list.length > 0 ? [`<ul>${list.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`] : []),
    `<p><a href="${escaped(link.address)}">${escaped(link.text)}</a></p>`,
  ].join('\n');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
