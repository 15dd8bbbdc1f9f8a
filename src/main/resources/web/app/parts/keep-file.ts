/** Gives a file to the browser, as a link to it would, had it an address. */
export function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has it by then, or asks where to put it, which keeps it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
