import { v7 as uuidv7 } from 'uuid';
import type { CommandType } from '#core/declaration/event.ts';
import { sampleCommand, sampleContent } from '#test/register/app.ts';
import { sampleSuppliers, westmarch } from '#test/register/database.ts';
import { ours, theirs } from './callers.ts';
import { type Asked, file, type Scene } from './scene.ts';
import { newGroup, newUser, patched } from './scim.ts';

/** `authorization` is the header of whoever will ask. */
type Make = (scene: Scene, authorization: string | null) => Asked | Promise<Asked>;

const plain =
  (path: string, more: Omit<Asked, 'path'> = {}): Make =>
  () => ({ path, ...more });

/** One command on a declaration of the officer's that stands so. */
const command =
  (
    type: CommandType,
    as: 'submitted' | 'returned' | 'decided',
    changes: Record<string, unknown> = {},
  ): Make =>
  async (scene) => {
    const { id, version } = await scene.declaration(as);
    return {
      path: `/api/declarations/${id}/events`,
      body: sampleCommand(type, changes),
      headers: { 'If-Match': `"${version}"` },
    };
  };

/** In the place of whatever stands there. */
const whatever = { 'If-Match': '*' };

/** How each row of the table asks: always well-formed, so that only who asks decides. */
export const requests: Record<string, Make> = {
  'POST /api/declarations/{id}/events, a new one': () => ({
    path: `/api/declarations/${uuidv7()}/events`,
    body: sampleCommand('submit'),
  }),
  'POST /api/declarations/{id}/events, amend': command('amend', 'submitted', {
    content: sampleContent({ kind: 'interest' }),
  }),
  'POST /api/declarations/{id}/events, answer': command('answer', 'returned'),
  'POST /api/declarations/{id}/events, withdraw': command('withdraw', 'submitted'),
  'POST /api/declarations/{id}/events, renew': command('renew', 'decided'),
  'POST /api/declarations/{id}/events, ask': command('ask', 'submitted'),
  'POST /api/declarations/{id}/events, decide': command('decide', 'submitted'),
  'POST /api/declarations/{id}/events, pass-on': command('pass-on', 'submitted'),
  'POST /api/declarations/{id}/events, correct': command('correct', 'decided'),
  'GET /api/declarations/{id}': async (scene) => ({
    path: `/api/declarations/${(await scene.declaration()).id}`,
  }),
  'GET /api/declarations': plain('/api/declarations?view=all'),
  'GET /api/declarations/{id}/background': async (scene) => ({
    path: `/api/declarations/${(await scene.declaration()).id}/background`,
  }),
  'GET /api/waiting': plain('/api/waiting'),
  'PUT /api/declarations/{id}/attachments/{attachmentId}': async (scene) =>
    file((await scene.declaration()).id, uuidv7()),
  'GET /api/declarations/{id}/attachments/{attachmentId}': async (scene) => {
    const { declaration, id } = await scene.attachment();
    return { path: `/api/declarations/${declaration}/attachments/${id}` };
  },

  'GET /api/packs': plain('/api/packs'),
  'GET /api/packs/{code}/{version}': (scene) => ({ path: packPath(scene) }),
  'PUT /api/packs/{code}/{version}': (scene) => ({
    path: packPath(scene),
    body: { wording: null },
    headers: whatever,
  }),
  'GET /api/packs/{code}/{version}/declarations': (scene) => ({ path: `${packPath(scene)}/declarations` }),
  'GET /api/suppliers': plain('/api/suppliers'),
  'PUT /api/suppliers': plain('/api/suppliers', {
    body: sampleSuppliers,
    headers: { 'Content-Type': 'text/csv', ...whatever },
  }),
  'GET /api/suppliers/senders': plain('/api/suppliers/senders'),
  // Nobody's council has switched it on.
  'POST /api/not-relevant': plain('/api/not-relevant', { body: { signal: 'gift-offer' } }),
  'GET /api/not-relevant': plain('/api/not-relevant'),
  'GET /api/settings': plain('/api/settings'),
  'PUT /api/settings': plain('/api/settings', {
    body: { domains: ['westmarch.gov.uk'] },
    headers: whatever,
  }),
  'GET /api/letters': plain('/api/letters'),
  'POST /api/letters/try-again': plain('/api/letters/try-again', { body: { letters: 'all' } }),
  'GET /api/people/{id}/held': plain(`/api/people/${ours.officer}/held`),
  'POST /api/people/{id}/erase': async (scene) => ({ path: `/api/people/${await scene.leaver()}/erase` }),
  'GET /api/audit': plain('/api/audit'),

  'GET /api/me': plain('/api/me'),
  'GET /api/me/dismissals': plain('/api/me/dismissals'),
  'PUT /api/me/dismissals/{print}': plain('/api/me/dismissals/0123456789abcdef'),
  'DELETE /api/me/dismissals/{print}': plain('/api/me/dismissals/0123456789abcdef'),
  'GET /api/people': plain('/api/people?q=al'),
  'GET /api/people/{id}': plain(`/api/people/${ours.officer}`),
  'PATCH /api/people/{id}': plain(`/api/people/${ours.officer}`, { body: { spokesperson: true } }),
  'POST /api/people/import': plain('/api/people/import?dry-run=1&keep=1', {
    body: 'id,userName,name\nnew-1,new.person@westmarch.gov.uk,New Person\n',
    headers: { 'Content-Type': 'text/csv' },
  }),
  'GET /api/cover': plain('/api/cover'),
  'POST /api/cover, for oneself': plain('/api/cover', { body: cover() }),
  'POST /api/cover, for the officer': plain('/api/cover', { body: cover(ours.officer) }),
  'DELETE /api/cover/{id}': async (scene) => {
    const { body } = await scene.as(ours.officer, 'POST', '/api/cover', { body: cover() });
    return { path: `/api/cover/${body.id}` };
  },

  'GET /api/figures': plain('/api/figures'),
  'GET /api/export.csv': plain('/api/export.csv'),
  'GET /api/export.json': plain('/api/export.json'),
  'GET /api/export.xlsx': plain('/api/export.xlsx'),
  'GET /api/monitoring/declarations': plain('/api/monitoring/declarations?status=live-tender'),
  'GET /api/monitoring/people': plain('/api/monitoring/people'),
  'GET /api/monitoring/people/{id}': plain(`/api/monitoring/people/${ours.officer}`),
  'GET /api/monitoring/givers': plain('/api/monitoring/givers'),
  'GET /api/monitoring/giver': async (scene) => {
    for (const person of [ours.officer, theirs.officer]) {
      const path = `/api/declarations/${uuidv7()}/events`;
      await scene.as(person, 'POST', path, { body: sampleCommand('submit') });
    }
    return { path: '/api/monitoring/giver?giver=larkrise+paving' };
  },
  'GET /api/monitoring/worth-a-look': plain('/api/monitoring/worth-a-look'),
  'GET /api/monitoring/returns': plain('/api/monitoring/returns'),
  'GET /api/monitoring/slow-decisions': plain('/api/monitoring/slow-decisions'),
  'GET /api/declarations/{id}/evidence': async (scene) => ({
    path: `/api/declarations/${(await scene.declaration()).id}/evidence`,
  }),
  'GET /api/publication/preview': plain('/api/publication/preview'),
  'POST /api/publication/preview': plain('/api/publication/preview', {
    body: { publication: { months: 12 } },
  }),
  'DELETE /api/publication/proposal': plain('/api/publication/proposal'),
  'POST /api/publication': async (scene, authorization) => {
    const preview = await scene.asking(authorization, 'GET', '/api/publication/preview');
    // Whoever may not see the preview has to guess.
    return { path: '/api/publication', body: { digest: preview.body.digest ?? 'guessed' } };
  },

  'GET /health': plain('/health'),
  'GET /ready': plain('/ready'),
  'GET /api/sign-in': plain('/api/sign-in'),
  'GET /figures': plain('/figures'),
  'GET /publication': plain('/publication'),
  'GET /register': plain('/register'),
  'GET /people': plain('/people'),
  'GET /givers': plain('/givers'),
  'GET /worth-a-look': plain('/worth-a-look'),
  'GET /returns': plain('/returns'),
  'GET /slow-decisions': plain('/slow-decisions'),
  'GET /codes': plain('/codes'),
  'GET /suppliers': plain('/suppliers'),
  'GET /levels': plain('/levels'),
  'GET /signed-in': plain('/signed-in'),
  'GET /pages/{name}': plain('/pages/missing.js'),
  'GET /pane/*': plain('/pane/pane.css'),
  'GET /api': plain('/api'),
  'GET /api/': plain('/api/'),
  'GET /api/openapi.json': plain('/api/openapi.json'),
  'GET /api/page.css': plain('/api/page.css'),
  'GET /published/{slug}': plain('/published/westmarch'),
  'GET /published/{slug}/': plain('/published/westmarch/'),
  'GET /published/{slug}/register.csv': plain('/published/westmarch/register.csv'),
  'GET /published/{slug}/register.json': plain('/published/westmarch/register.json'),

  'GET /scim/v2/ServiceProviderConfig': plain('/scim/v2/ServiceProviderConfig'),
  'GET /scim/v2/ResourceTypes': plain('/scim/v2/ResourceTypes'),
  'GET /scim/v2/ResourceTypes/{id}': plain('/scim/v2/ResourceTypes/User'),
  'GET /scim/v2/Schemas': plain('/scim/v2/Schemas'),
  'GET /scim/v2/Schemas/{id}': plain('/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User'),
  'GET /scim/v2/Users': plain('/scim/v2/Users'),
  'POST /scim/v2/Users': () => ({ path: '/scim/v2/Users', body: newUser() }),
  'GET /scim/v2/Users/{id}': provisioned('Users'),
  'PUT /scim/v2/Users/{id}': provisioned('Users', newUser),
  'PATCH /scim/v2/Users/{id}': provisioned('Users', () => patched('active', false)),
  'DELETE /scim/v2/Users/{id}': provisioned('Users'),
  'GET /scim/v2/Groups': plain('/scim/v2/Groups'),
  'POST /scim/v2/Groups': () => ({ path: '/scim/v2/Groups', body: newGroup() }),
  'GET /scim/v2/Groups/{id}': provisioned('Groups'),
  'PUT /scim/v2/Groups/{id}': provisioned('Groups', newGroup),
  'PATCH /scim/v2/Groups/{id}': provisioned('Groups', () => patched('displayName', uuidv7())),
  'DELETE /scim/v2/Groups/{id}': provisioned('Groups'),
};

function cover(person?: string) {
  const deputy = westmarch.people.loner;
  return { ...(person && { person }), deputy, startsOn: '2026-07-01', endsOn: '2026-07-14' };
}

function packPath({ stage }: Scene): string {
  const [code] = stage.app.services.codes;
  return `/api/packs/${code?.id}/${encodeURIComponent(code?.version ?? '')}`;
}

/** Somebody or a group that our directory has made. */
function provisioned(what: 'Users' | 'Groups', body?: () => unknown): Make {
  return async (scene) => {
    const id = await scene.provisioned(what, what === 'Users' ? newUser() : newGroup());
    return { path: `/scim/v2/${what}/${id}`, ...(body && { body: body() }) };
  };
}
