import * as z from 'zod/mini';
import { composeItem } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { itemFault } from '#core/item/sentences.ts';

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
    throw itemFault('postEmpty');
  }
  const said = (context ?? '').trim();
  const surface = surfaces.has(said.toLowerCase()) ? said.toLowerCase() : null;
  return composeItem({ kind: 'post', site: site ?? null, surface, context: surface ? '' : said, text });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw itemFault('postNotJson', cause);
  }
}

function shapeOf(value: unknown): z.infer<typeof postShape> {
  const result = postShape.safeParse(value);
  if (result.success) return result.data;
  throw itemFault('postShapeless', result.error);
}
