import { useEffect, useState } from 'preact/hooks';
import type { Answered } from '../ask.ts';
import type { Desk } from '../pages.tsx';
import type { Deciding } from './open-deciding.ts';

/** What decides on this page; null until it has been opened. */
export function useDeciding({ deciding }: Pick<Desk, 'deciding'>): Answered<Deciding> | null {
  const [answered, setAnswered] = useState<Answered<Deciding> | null>(null);
  useEffect(() => {
    let wanted = true;
    void deciding().then((answer) => wanted && setAnswered(answer));
    return () => {
      wanted = false;
    };
  }, [deciding]);
  return answered;
}
