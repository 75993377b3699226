import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { nameIn, savedAs } from '#register/attachments/file-name.ts';
import { endings, typeOf } from '#register/attachments/kinds.ts';
import { attach, opened } from '#register/attachments/store.ts';
import { BodyInvalid } from '#register/faults.ts';
import type { Environment, Services } from '#register/services.ts';
import { problemAnswer } from './answers.ts';
import { router } from './router.ts';

const params = z.object({ id: z.uuidv7(), attachmentId: z.uuidv7() });
const path = '/api/declarations/{id}/attachments/{attachmentId}';
const file = {
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
};
const added = { content: { 'application/json': { schema: z.object({ id: z.uuidv7() }) } } };

const put = createRoute({
  method: 'put',
  path,
  summary: 'Attach a file to your own declaration',
  description: `At most 5 MB, ten to a declaration, of these kinds: ${endings}.`,
  request: {
    params,
    headers: z.object({
      'content-disposition': z
        .string()
        .openapi({ example: "attachment; filename*=UTF-8''plan%20of%20seats.pdf" }),
    }),
    body: { required: true, ...file },
  },
  responses: {
    200: { description: 'It was attached before', ...added },
    201: { description: 'Attached', ...added },
    403: { description: 'Not your declaration', ...problemAnswer },
    404: { description: 'No such declaration that you may see', ...problemAnswer },
    409: { description: 'Not possible as it stands', ...problemAnswer },
    413: { description: 'Too large', ...problemAnswer },
    422: { description: 'Not a file of these kinds', ...problemAnswer },
  },
});

const get = createRoute({
  method: 'get',
  path,
  summary: 'Download a file that is attached to a declaration',
  request: { params },
  responses: {
    200: { description: 'The file, to be saved and never shown', ...file },
    404: { description: 'No such file that you may see', ...problemAnswer },
  },
});

/** Attaching files and downloading them. */
export function attachmentRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();

  routes.openapi(put, async (context) => {
    const { id: declaration, attachmentId: id } = context.req.valid('param');
    const name = nameIn(context.req.valid('header')['content-disposition']);
    const bytes = Buffer.from(await context.req.arrayBuffer());
    if (name === null) throw unnamed();
    const type = typeOf(name, bytes);
    if (type === null) throw ofAnotherKind();
    const done = await attach(services, context.get('caller'), { declaration, id, name, type, bytes });
    return context.json({ id }, done ? 201 : 200);
  });

  routes.openapi(get, async (context) => {
    const { id, attachmentId } = context.req.valid('param');
    const { name, type, bytes } = await opened(services, context.get('caller'), id, attachmentId);
    context.header('Content-Type', type);
    context.header('Content-Disposition', savedAs(name));
    // Should a browser show it after all, then as a stranger that may do nothing.
    context.header('Content-Security-Policy', "default-src 'none'; sandbox");
    return context.body(new Uint8Array(bytes), 200) as never;
  });

  return routes;
}

function unnamed(): BodyInvalid {
  const sentence =
    "The file has no name, or one that cannot be used. Send it as attachment; filename*=UTF-8''name.pdf, percent-encoded.";
  return new BodyInvalid([{ path: 'content-disposition', sentence }]);
}

function ofAnotherKind(): BodyInvalid {
  const sentence = `The file is not what its name says, or of a kind that is not taken. Send one of these: ${endings}.`;
  return new BodyInvalid([{ path: 'body', sentence }]);
}
