import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answered } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { monitoringWords as words } from './words.ts';

/**
 * What the register answers at a path; null while it has not. What came late for an earlier path is left aside. It is
 * asked again where `change` differs.
 */
function useAsked<T>({ ask }: Pick<Desk, 'ask'>, path: string, change = 0): Answered<T> | null {
  const [answered, setAnswered] = useState<{ path: string; answer: Answered<T> } | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask<T>(path).then((answer) => wanted && setAnswered({ path, answer }));
    return () => {
      wanted = false;
    };
  }, [ask, path, change]);
  return answered?.answer ?? null;
}

interface AskedProps<T> {
  desk: Pick<Desk, 'ask'>;
  path: string;
  /** Another number asks again. */
  change?: number;
  show: (value: T) => JSX.Element;
}

/** Shows what the register answers; the last answer stays until the next one is there. */
export function Asked<T>({ desk, path, change, show }: AskedProps<T>) {
  const answered = useAsked<T>(desk, path, change);
  if (answered === null) return <p role="status">{words.reading}</p>;
  return answered.fault ? <Failed fault={answered.fault} isPart /> : show(answered.value);
}
