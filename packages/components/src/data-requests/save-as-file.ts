/** Hands a text to the browser's downloads. Nothing of it stands in an address that lasts, or in storage. */
export const saveAsFile = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
};
