import type * as z from 'zod/mini';
import { httpRegister } from '#core/register/client.ts';
import type { Fetch, HttpAnswer, Received, Signal } from '#core/register/http.ts';
import type { Answer } from '#core/register/port.ts';
import { ask, type Connection, failure, type Question, readAs } from '#core/register/request.ts';
import type { ReviewPort } from '#core/register/review/port.ts';
import * as schemas from '#core/register/review/schemas.ts';
import { unreachable } from '#core/register/words.ts';

/** As `fetch` answers: a file's bytes are asked for as they are. */
interface FileAnswer extends HttpAnswer {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** By what a register is reached from where somebody decides. */
export interface ReviewConnection<S extends Signal> extends Connection<S> {
  fetch: (...asked: Parameters<Fetch<S>>) => Promise<FileAnswer>;
}

/** A register that is reached over HTTP, for those who decide. */
export function httpReview<S extends Signal>(connection: ReviewConnection<S>): ReviewPort {
  const done = async <T>(question: Question, read: (text: string) => T | undefined): Promise<Answer<T>> => {
    const answer = await ask(connection, question);
    if (!isSuccess(answer)) return failure(answer);
    const ok = read(answer.text);
    return ok === undefined ? unreachable('strange') : { ok };
  };
  const get = <T extends z.ZodMiniType>(path: string, shape: T): Promise<Answer<z.output<T>>> =>
    done({ method: 'GET', path }, (text) => readAs(shape, text));
  const nothing = () => null;

  return {
    ...httpRegister(connection),

    background: (declaration) => get(`${pathOf(declaration)}/background`, schemas.background),

    waiting: () => get('/api/waiting', schemas.waiting),

    file: async (declaration, attachment) => {
      const file = taking(connection);
      const path = `${pathOf(declaration)}/attachments/${encodeURIComponent(attachment)}`;
      const answer = await ask(file.connection, { method: 'GET', path, headers: { Accept: '*/*' } });
      if (!isSuccess(answer)) return failure(answer);
      return { ok: file.bytes() };
    },

    colleagues: async (named) => {
      const answer = await get(`/api/people?q=${encodeURIComponent(named)}`, schemas.colleagues);
      return 'ok' in answer ? { ok: answer.ok.rows } : answer;
    },

    cover: async () => {
      const answer = await get('/api/cover', schemas.cover);
      return 'ok' in answer ? { ok: answer.ok.rows } : answer;
    },

    arrangeCover: (wanted) =>
      done({ method: 'POST', path: '/api/cover', headers: json, body: JSON.stringify(wanted) }, nothing),

    cancelCover: (cover) =>
      done({ method: 'DELETE', path: `/api/cover/${encodeURIComponent(cover)}` }, nothing),
  };
}

const json = { 'Content-Type': 'application/json' };

/** A connection that keeps an answer's bytes, which its text would spoil. */
function taking<S extends Signal>(connection: ReviewConnection<S>) {
  const { fetch: ask } = connection;
  let kept = new Uint8Array();
  const reach: Fetch<S> = async (url, request) => {
    const answer = await ask(url, request);
    if (answer.status !== 200) return answer;
    const { status, headers } = answer;
    const text = async () => {
      kept = new Uint8Array(await answer.arrayBuffer());
      return '';
    };
    return { status, headers, text };
  };
  return { connection: { ...connection, fetch: reach }, bytes: () => kept };
}

function isSuccess(answer: Received | string): answer is Received {
  return typeof answer === 'object' && answer.status >= 200 && answer.status < 300;
}

function pathOf(declaration: string): string {
  return `/api/declarations/${encodeURIComponent(declaration)}`;
}
