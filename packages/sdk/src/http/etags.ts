const etags = new WeakMap<object, string>();

/** The version of an object that was read or answered by itself (not as an item of a list), for `ifMatch`. */
export const etagOf = (data: object): string | undefined => etags.get(data);

export const readJson = (text: string, etag: string | null): unknown => {
  const data = JSON.parse(text) as object;
  if (etag) etags.set(data, etag);
  return data;
};
