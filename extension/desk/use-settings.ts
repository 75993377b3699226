import { useEffect, useState } from 'preact/hooks';
import { type InForce, readInForce, watchInForce } from './in-force.ts';

/** The settings in force, followed; null until they are read. */
export function useSettings(): InForce | null {
  const [settings, setSettings] = useState<InForce | null>(null);
  useEffect(() => {
    const read = () => void readInForce().then(setSettings);
    read();
    return watchInForce(read);
  }, []);
  return settings;
}
