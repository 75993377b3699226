import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Desk } from '#core/ui/desk/desk.ts';
import { codeOf } from '../desk/council.ts';
import { type InForce, registerOf } from '../desk/in-force.ts';
import { openDesk } from '../desk/open-desk.ts';

export type DeskState = { status: 'opening' | 'no-code' | 'failed' } | { status: 'open'; desk: Desk };

/** The officer's desk by these settings, drawn anew at each change; opened anew by others, at the same place. */
export function useDesk(settings: InForce | null): DeskState {
  const [state, setState] = useState<DeskState>({ status: 'opening' });
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const last = useRef<Desk | null>(null);
  const key = settings && keyOf(settings);
  useEffect(() => {
    if (settings === null) return undefined;
    let isWanted = true;
    let close = () => {};
    void open(settings).then(
      (desk) => {
        if (!isWanted) return closeDesk(desk);
        if (desk !== null && last.current !== null) desk.go(last.current.state.route);
        last.current = desk;
        const unsubscribe = desk?.subscribe(() => draw(undefined));
        close = () => {
          unsubscribe?.();
          closeDesk(desk);
        };
        setState(desk === null ? { status: 'no-code' } : { status: 'open', desk });
      },
      () => setState({ status: 'failed' }),
    );
    return () => {
      isWanted = false;
      close();
    };
  }, [key]);
  return state;
}

async function open(settings: InForce): Promise<Desk | null> {
  const code = await codeOf(settings.values);
  return code && openDesk(settings, code);
}

function closeDesk(desk: Desk | null): void {
  desk?.parts.register?.outbox.stop();
  desk?.parts.store.close();
}

/** What the desk is opened by. */
function keyOf({ values, officer }: InForce): string {
  const { code, wording, organisationName } = values;
  return JSON.stringify([code, wording, organisationName, registerOf(values), officer]);
}
