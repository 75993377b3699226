import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { composeItem } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';

const postShape = z.object({
  site: z.optional(z.nullable(z.string())),
  context: z.optional(z.nullable(z.string())),
  text: z.string(),
});

/** Words that say what a draft is; anything else under `context` is the text that it answers or shares. */
const surfaces = new Set(['post', 'comment', 'reply', 'dm', 'share', 'quote', 'story', 'thread', 'message']);

/**
 * Reads a draft post, `{"site", "context", "text"}`, given as JSON or as an object.
 * Throws `ERR_ITEM_UNREADABLE` where it is not of that shape, `ERR_ITEM_EMPTY` where it has no words.
 */
export function readPost(post: string | object): Item {
  const { site, context, text } = shapeOf(typeof post === 'string' ? parsed(post) : post);
  if (text.trim() === '') {
    throw new ProbityError(
      'ERR_ITEM_EMPTY',
      'The draft post is empty, so there is nothing to check. Write something first.',
    );
  }
  const said = (context ?? '').trim();
  const surface = surfaces.has(said.toLowerCase()) ? said.toLowerCase() : null;
  return composeItem({ kind: 'post', site: site ?? null, surface, context: surface ? '' : said, text });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ProbityError(
      'ERR_ITEM_UNREADABLE',
      'The draft post could not be read, because it is not valid JSON. Save it again as {"site", "context", "text"}.',
      { cause },
    );
  }
}

function shapeOf(value: unknown): z.infer<typeof postShape> {
  const result = postShape.safeParse(value);
  if (result.success) return result.data;
  throw new ProbityError(
    'ERR_ITEM_UNREADABLE',
    'The draft post could not be read, because it has no "text". Give it as {"site", "context", "text"}.',
    { cause: result.error },
  );
}
