/** Hands a file to the person, to be kept where they like. */
export function saveBytes(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
  saveBlob(name, new Blob([bytes], { type }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser takes it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
