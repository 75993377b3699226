import { v7 as uuidv7 } from 'uuid';
import type { CommandType, Content } from '#core/declaration/event.ts';
import { createApp } from '#register/api/app.ts';
import { dayOf } from '#register/calendar.ts';
import type { Database } from '#register/database/session.ts';
import type { Services } from '#register/services.ts';
import { settingsFrom } from '#register/settings.ts';
import { callerFor } from '#register/sign-in/caller.ts';
import { eastvale, sampleIssuer, westmarch } from './database.ts';

/** What the sample councils' register is set up with. */
export const sampleSettings = settingsFrom(
  {
    url: 'https://register.example.org',
    signIn: { audience: 'c0000000-0000-4000-8000-000000000001', clientId: 'register-pages' },
    councils: [westmarch, eastvale].map(({ slug, name, tenant, code }) => ({
      slug,
      name,
      tenant,
      code,
      issuer: sampleIssuer,
    })),
  },
  {},
  'the test',
);

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there.
  body: any;
}

export interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
}

export interface TestApp {
  services: Services;
  /** Asks as this person, known by their id; null asks without a token. */
  ask: (person: string | null, method: string, path: string, more?: Ask) => Promise<Answer>;
  /** Sends a command, with the version seen where there is one. */
  send: (person: string, declaration: string, command: unknown, seen?: number) => Promise<Answer>;
  /** What the register could not explain. */
  reported: unknown[];
  /** Sets the register's clock (ISO). */
  setClock: (moment: string) => void;
}

/**
 * The register over a database, without a network. Who asks is told by the token's text, which is the person's
 * id: how tokens are checked has tests of its own.
 */
export function testApp(database: Database, overrides: Partial<Services> = {}): TestApp {
  let clock = new Date('2026-03-09T10:00:00.000Z');
  const reported: unknown[] = [];
  const services: Services = {
    database,
    settings: sampleSettings,
    codes: [],
    now: () => clock,
    newId: () => uuidv7(),
    callerOf: (authorization) => {
      const subject = authorization?.replace('Bearer ', '') ?? '';
      const slug = subject.startsWith('b') ? eastvale.slug : westmarch.slug;
      const council = sampleSettings.councils.find((candidate) => candidate.slug === slug);
      if (!council) throw new Error('The sample settings lack a council.');
      return callerFor(database, { council, subject, roles: [] }, dayOf(clock));
    },
    report: (fault) => reported.push(fault),
    ...overrides,
  };
  const app = createApp(services);

  const ask: TestApp['ask'] = async (person, method, path, { body, headers = {} } = {}) => {
    const json = body !== undefined && !(body instanceof Uint8Array) && typeof body !== 'string';
    const answer = await app.request(path, {
      method,
      headers: {
        ...(person && { Authorization: `Bearer ${person}` }),
        ...(json && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : (body as BodyInit) }),
    });
    const isJson = /json/.test(answer.headers.get('Content-Type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      body: isJson ? await answer.json() : await answer.text(),
    };
  };
  return {
    services,
    ask,
    send: (person, declaration, command, seen) =>
      ask(person, 'POST', `/api/declarations/${declaration}/events`, {
        body: command,
        headers: seen === undefined ? {} : { 'If-Match': `"${seen}"` },
      }),
    reported,
    setClock: (moment) => {
      clock = new Date(moment);
    },
  };
}

/** A gift worth £12, declared under Derbyshire's code. */
export function sampleContent(changes: Partial<Content> = {}): Content {
  return {
    kind: 'gift',
    signal: 'gift-offer',
    code: { id: 'derbyshire', version: '2006', rule: 'gift-nominal', stance: 'declare', clauses: ['14.4'] },
    facts: {
      what: 'A box of plums',
      giver: {
        name: 'Mo Lark',
        organisation: 'Larkrise Paving Ltd',
        address: 'mo@larkrise.example',
        privatePerson: false,
      },
      valuePence: 1200,
      answer: 'accepted',
      offeredOn: '2026-03-02',
      receivedOn: '2026-03-04',
      eventOn: null,
      reference: null,
      item: null,
      answers: {},
    },
    ...changes,
  };
}

const commands = {
  submit: { content: sampleContent(), role: null, deadline: '2026-04-01' },
  amend: { content: sampleContent(), reason: 'The value was wrong.' },
  ask: { question: 'Was it shared with the team?' },
  answer: { answer: 'Yes, with all of them.' },
  decide: { outcome: 'approved', conditions: [], reason: 'Small and shared.', until: null },
  'pass-on': { to: { person: westmarch.people.monitoringOfficer, role: null }, reason: 'I know the giver.' },
  withdraw: { reason: null },
  renew: { until: '2027-03-31' },
  correct: { correction: 'The giver’s name is Larkrose, not Larkrise.' },
} satisfies Record<CommandType, unknown>;

/** A command of this type with a fresh id. */
export function sampleCommand(type: CommandType, changes: Record<string, unknown> = {}) {
  return { id: uuidv7(), type, ...commands[type], ...changes };
}
