const etags = new WeakMap<object, string>();

/** The version that `data` has, for `ifMatch`. An item of a list has no ETag of its own: its `version` stands for it. */
export const etagOf = (data: object): string | undefined => etags.get(data) ?? (hasVersion(data) ? `"${data.version}"` : undefined);

const hasVersion = (data: object): data is { version: number } => typeof (data as { version?: unknown }).version === 'number';

export const readJson = (text: string, etag: string | null): unknown => {
  const data = JSON.parse(text) as object;
  if (etag) etags.set(data, etag);
  return data;
};
