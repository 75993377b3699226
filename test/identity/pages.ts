import { readFile } from 'node:fs/promises';
import type { Person } from './token.ts';

const tokens = new URL('../../core/ui/tokens.css', import.meta.url);
const ownStyle = new URL('./sign-in.css', import.meta.url);

export async function stylesheet(): Promise<string> {
  const parts = await Promise.all([readFile(tokens, 'utf8'), readFile(ownStyle, 'utf8')]);
  return parts.join('\n');
}

/** The policy of a page that only shows a form, whose answer may lead to these origins. */
export function pagePolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    `form-action ${["'self'", ...origins].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Whom to sign in as. */
export function choicePage(base: string, action: string, people: readonly Person[]): string {
  const choices = people.map(
    ({ oid, name, about }) => `<li><button name="person" value="${escaped(oid)}">
      <span class="name">${escaped(name)}</span>${about ? `<span class="about">${escaped(about)}</span>` : ''}
    </button></li>`,
  );
  return page(
    base,
    'Choose who you are',
    `<p>These are sample people of a sample council. There are no passwords.</p>
    <form method="post" action="${escaped(action)}"><ul>${choices.join('')}</ul></form>`,
  );
}

/** `form` is the provider's own, with id `op.logoutForm`. */
export function signOutPage(base: string, form: string): string {
  return page(
    base,
    'Sign out?',
    `<p>Afterwards you can sign in as somebody else.</p>${form}
    <button class="plain" form="op.logoutForm" name="logout" value="yes">Sign out</button>`,
  );
}

export function messagePage(base: string, heading: string, sentence: string): string {
  return page(base, heading, `<p>${escaped(sentence)}</p>`);
}

function page(base: string, heading: string, content: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(heading)} – sample sign-in</title>
  <link rel="stylesheet" href="${escaped(base)}/sign-in.css">
</head>
<body>
  <main>
    <h1>${escaped(heading)}</h1>
    ${content}
  </main>
</body>
</html>`;
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
