/** Hands a text to the person as a file of that name, as a download. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the download has to begin first.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
