import process from 'node:process';

const gatherMs = 50;

/** Writes lines of JSON to standard output, those of a moment together: each write takes its time. */
export function lineLog(): (entry: Record<string, unknown>) => void {
  let waiting = '';
  const flush = () => {
    process.stdout.write(waiting);
    waiting = '';
  };
  process.once('exit', flush);
  return (entry) => {
    if (waiting === '') setTimeout(flush, gatherMs).unref();
    waiting += `${JSON.stringify(entry)}\n`;
  };
}
