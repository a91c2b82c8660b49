/** The version that an object has, for `ifMatch`. By the contract the `version` in quotes stands for the ETag. */
export const etagOf = ({ version }: { readonly version: number }): string => `"${version}"`;
