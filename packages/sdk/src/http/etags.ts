const etags = new WeakMap<object, string>();

export const setEtag = (data: unknown, etag: string): void => {
  if (Object(data) === data) etags.set(data as object, etag);
};

/** The version of an object that was read or answered by itself (not as an item of a list), for `ifMatch`. */
export const etagOf = (data: object): string | undefined => etags.get(data);
