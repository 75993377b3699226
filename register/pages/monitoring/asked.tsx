import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answered } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { monitoringWords as words } from './words.ts';

/** What the register answers at a path; null while it has not. What came late for an earlier path is left aside. */
export function useAsked<T>({ ask }: Pick<Desk, 'ask'>, path: string): Answered<T> | null {
  const [answered, setAnswered] = useState<{ path: string; answer: Answered<T> } | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask<T>(path).then((answer) => wanted && setAnswered({ path, answer }));
    return () => {
      wanted = false;
    };
  }, [ask, path]);
  return answered?.answer ?? null;
}

interface AskedProps<T> {
  desk: Pick<Desk, 'ask'>;
  path: string;
  show: (value: T) => JSX.Element;
}

/** Shows what the register answers; the last answer stays until the next one is there. */
export function Asked<T>({ desk, path, show }: AskedProps<T>) {
  const answered = useAsked<T>(desk, path);
  if (answered === null) return <p role="status">{words.reading}</p>;
  return answered.fault ? <Failed fault={answered.fault} /> : show(answered.value);
}
