export { counted } from '#core/fill.ts';
export type { Plural } from '#core/language.ts';
