/** Hands a file to the browser's downloads. Nothing of it stands in an address that lasts, or in storage. */
export const saveAsFile = (name: string, file: Blob): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};
