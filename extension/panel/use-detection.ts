import { useEffect, useState } from 'preact/hooks';

/** What judges a text. */
export type Detection = typeof import('./check-text.ts');

/** Detection is most of all that these pages could load, so it comes once something is to be checked; null till then. */
export function useDetection(isWanted: boolean): Detection | null {
  const [detection, setDetection] = useState<Detection | null>(null);
  useEffect(() => {
    if (isWanted) void import('./check-text.ts').then(setDetection);
  }, [isWanted]);
  return detection;
}
