import type { Command } from '#core/declaration/event.ts';
import type { Entry } from '#core/register/entry.ts';

const deciding: readonly Command['type'][] = ['ask', 'decide', 'pass-on', 'correct'];

/** True for what somebody does on another's declaration: it tells nothing of what they declared themselves. */
export function isDeciders({ load }: Pick<Entry, 'load'>): boolean {
  return load.type === 'command' && deciding.includes(load.command.type);
}
