import { v7 as uuidv7 } from 'uuid';
import { sampleCommand, sampleContent } from '#test/register/app.ts';
import { westmarch } from '#test/register/database.ts';
import type { Stage } from './callers.ts';
import { newUser, patched } from './scim.ts';

/** A request without the one who makes it. */
export interface Asked {
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const w = westmarch.people;

/** Makes what a request is about, anew for each request. */
export class Scene {
  readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** A declaration of the officer's, which waits for their manager; given back with a question where `returned`. */
  async declaration(as: 'submitted' | 'returned' | 'decided' = 'submitted'): Promise<Declared> {
    const id = uuidv7();
    const content = sampleContent({ kind: 'interest' });
    await this.#done(w.officer, id, sampleCommand('submit', { content }));
    if (as === 'submitted') return { id, version: 1 };
    await this.#done(w.manager, id, sampleCommand(as === 'returned' ? 'ask' : 'decide'), 1);
    return { id, version: 2 };
  }

  /** One of the officer's files, on one of their declarations. */
  async attachment(): Promise<{ declaration: string; id: string }> {
    const { id: declaration } = await this.declaration();
    const id = uuidv7();
    const { path, ...more } = file(declaration, id);
    await this.as(w.officer, 'PUT', path, more);
    return { declaration, id };
  }

  /** Somebody or a group that our directory has made; gives the id. */
  async provisioned(what: 'Users' | 'Groups', body: unknown): Promise<string> {
    const made = await this.asking(this.stage.directories.ours, 'POST', `/scim/v2/${what}`, { body });
    return made.body.id;
  }

  /** Somebody who worked here, and of whom nothing must be kept. */
  async leaver(): Promise<string> {
    const id = await this.provisioned('Users', newUser());
    const path = `/scim/v2/Users/${id}`;
    await this.asking(this.stage.directories.ours, 'PATCH', path, { body: patched('active', false) });
    return id;
  }

  /** Asks as a person, and fails where it does not go well. */
  async as(person: string, method: string, path: string, more: Omit<Asked, 'path'> = {}) {
    const answer = await this.asking(this.stage.headerOf(person), method, path, more);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    return answer;
  }

  /** Asks with this header, or without any. */
  asking(authorization: string | null, method: string, path: string, more: Omit<Asked, 'path'> = {}) {
    const headers = { ...more.headers, ...(authorization && { Authorization: authorization }) };
    return this.stage.app.ask(null, method, path, { ...more, headers });
  }

  async #done(person: string, id: string, body: unknown, seen?: number): Promise<void> {
    const headers: Record<string, string> = seen === undefined ? {} : { 'If-Match': `"${seen}"` };
    await this.as(person, 'POST', `/api/declarations/${id}/events`, { body, headers });
  }
}

export interface Declared {
  id: string;
  version: number;
}

/** A file to attach. */
export function file(declaration: string, id: string): Asked {
  return {
    path: `/api/declarations/${declaration}/attachments/${id}`,
    body: 'Minutes of the meeting.',
    headers: {
      'Content-Type': 'text/plain',
      'Content-Disposition': "attachment; filename*=UTF-8''minutes.txt",
    },
  };
}
