import { useEffect, useState } from 'preact/hooks';
import { speakOnPage } from '../language.ts';
import { type InForce, readInForce, watchInForce } from './in-force.ts';

/** The settings in force, followed; null until they are read. The page speaks the language that they say. */
export function useSettings(): InForce | null {
  const [settings, setSettings] = useState<InForce | null>(null);
  useEffect(() => {
    const read = async () => {
      const settings = await readInForce();
      speakOnPage(settings.values.language);
      setSettings(settings);
    };
    void read();
    return watchInForce(() => void read());
  }, []);
  return settings;
}
