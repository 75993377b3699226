import { useRef } from 'preact/hooks';

export function Shield() {
  return (
    <svg class="shield" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1.5 17 4v6c0 4.2-2.9 7.2-7 8.5C5.9 17.2 3 14.2 3 10V4z" />
      <path d="m7 10 2.2 2.2L13.5 8" />
    </svg>
  );
}

/** For those who cannot, or would rather not, drag a file. */
export function OpenFileButton({ onFiles }: { onFiles(files: File[]): void }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = () => {
    onFiles([...(input.current?.files ?? [])]);
    // The same file can then be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input
        type="file"
        accept=".eml,.ics"
        multiple
        hidden
        ref={input}
        onChange={onChange}
        aria-label="Mail or invite file"
      />
      <button type="button" onClick={() => input.current?.click()}>
        Open a file…
      </button>
    </>
  );
}
