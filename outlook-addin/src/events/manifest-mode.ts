import { byStrictness, type Sending, type SendMode } from '#core/sending/sending.ts';

/**
 * The mode that the manifest must name: a handler can soften the manifest's mode for one item, and never harden it.
 */
export function manifestMode({ mode, alerts, reason }: Sending): SendMode {
  const chosen = Object.values(alerts).filter((one): one is SendMode => one !== 'pass');
  return [mode, ...chosen, ...(reason ? ['softBlock' as const] : [])].sort(byStrictness)[0] ?? mode;
}
