import type * as z from 'zod/mini';
import type { Code } from '#core/policy/code.ts';
import { loadCode } from '#core/policy/compile.ts';
import type { Received, Signal } from '#core/register/http.ts';
import { meIn } from '#core/register/me.ts';
import type { Answer, Filter, Fresh, RegisterPort } from '#core/register/port.ts';
import { ask, type Connection, failure, type Question, readAs } from '#core/register/request.ts';
import * as schemas from '#core/register/schemas.ts';
import { unreachable } from '#core/register/words.ts';

/** A register that is reached over HTTP. */
export function httpRegister<S extends Signal>(connection: Connection<S>): RegisterPort {
  const get = async <T extends z.ZodMiniType>(path: string, shape: T): Promise<Answer<z.output<T>>> => {
    const answer = await ask(connection, { method: 'GET', path });
    const success = done(answer);
    return success ? checked(success, shape) : failure(answer);
  };
  const fresh = async <T>(
    path: string,
    known: string | null,
    read: (text: string) => T | undefined,
    accept = 'application/json',
  ): Promise<Answer<Fresh<T>>> => {
    const answer = await ask(connection, { method: 'GET', path, headers: asking(accept, known) });
    if (typeof answer === 'object' && answer.status === 304 && known !== null) return { ok: 'unchanged' };
    const success = done(answer);
    if (!success) return failure(answer);
    const value = read(success.text);
    return value === undefined ? unreachable('strange') : { ok: { tag: success.header('ETag'), value } };
  };

  return {
    me: async () => {
      const answer = await get('/api/me', schemas.me);
      return 'ok' in answer ? { ok: meIn(answer.ok) } : answer;
    },

    send: async (declaration, command, seen) => {
      const answer = await ask(connection, {
        ...posted(`${pathOf(declaration)}/events`, command),
        headers: { ...json, ...(seen !== null && { 'If-Match': `"${seen}"` }) },
      });
      const success = done(answer);
      if (success) return checked(success, schemas.told);
      const now = typeof answer === 'object' && answer.status === 412 && readAs(schemas.told, answer.text);
      return now ? { changed: now } : failure(answer);
    },

    read: (declaration) => get(pathOf(declaration), schemas.whole),

    list: (filter) => get(`/api/declarations${queryOf(filter)}`, schemas.page),

    attach: async (declaration, { id, name, bytes }) => {
      const answer = await ask(connection, {
        method: 'PUT',
        path: `${pathOf(declaration)}/attachments/${encodeURIComponent(id)}`,
        headers: {
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': `attachment; filename*=UTF-8''${percentEncoded(name)}`,
        },
        body: bytes,
      });
      return done(answer) ? { ok: null } : failure(answer);
    },

    suppliers: (known) => fresh('/api/suppliers', known, (csv) => csv, 'text/csv'),

    packs: (known) => fresh('/api/packs', known, (text) => readAs(schemas.packs, text)?.packs),

    pack: (code, version, known) =>
      fresh(`/api/packs/${encodeURIComponent(code)}/${encodeURIComponent(version)}`, known, codeIn),

    setAside: () => get('/api/me/dismissals', schemas.setAside),

    markSetAside: async (print, isSetAside) => {
      const path = `/api/me/dismissals/${encodeURIComponent(print)}`;
      const answer = await ask(connection, { method: isSetAside ? 'PUT' : 'DELETE', path });
      return done(answer) ? { ok: null } : failure(answer);
    },

    countNotRelevant: async (signal) => {
      const answer = await ask(connection, posted('/api/not-relevant', { signal }));
      return done(answer) ? { ok: null } : failure(answer);
    },

    settings: (known) => fresh('/api/settings', known, (text) => readAs(schemas.settings, text)),
  };
}

const json = { 'Content-Type': 'application/json' };

function posted(path: string, body: unknown): Question {
  return { method: 'POST', path, headers: json, body: JSON.stringify(body) };
}

function asking(accept: string, known: string | null): Record<string, string> {
  return { Accept: accept, ...(known !== null && { 'If-None-Match': known }) };
}

/** The answer where it is a success, else null. */
function done(answer: Received | string): Received | null {
  return typeof answer === 'object' && answer.status >= 200 && answer.status < 300 ? answer : null;
}

function checked<T extends z.ZodMiniType>({ text }: Received, shape: T): Answer<z.output<T>> {
  const ok = readAs(shape, text);
  return ok === undefined ? unreachable('strange') : { ok };
}

function pathOf(declaration: string): string {
  return `/api/declarations/${encodeURIComponent(declaration)}`;
}

/** The filter as it stands in an address: several of a choice with commas between. */
function queryOf(filter: Filter): string {
  const pairs = Object.entries(filter)
    .filter(([, value]) => String(value ?? '') !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** As a header's value takes it (RFC 8187); halves of a character are left out. */
function percentEncoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function codeIn(text: string): Code | undefined {
  try {
    return loadCode(text);
  } catch {
    return undefined;
  }
}
