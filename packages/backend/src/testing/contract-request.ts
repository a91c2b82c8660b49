import { v7 as uuid } from 'uuid';
import { hasParameter, type Operation } from '../contract/contract.ts';

const IF_MATCH = { 'if-match': '"1.sample"' };

/** The request of the contract's examples, on the objects given. */
export function sampleRequest(operation: Operation, ids: Readonly<Record<string, string>> = {}) {
  const path = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? uuid());
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query' && parameter.required) query.set(parameter.name, String(parameter.example));
  }
  const { headers, body } = sampleBody(operation);
  return {
    url: query.size > 0 ? `${path}?${query}` : path,
    options: {
      ...(body !== undefined && { body }),
      headers: { ...(hasParameter(operation, 'If-Match') && IF_MATCH), ...headers },
    },
  };
}

function sampleBody({ requestBody, parameters }: Operation): { headers: Record<string, string>; body?: object } {
  const [[mediaType, content] = []] = Object.entries(requestBody?.content ?? {});
  const headers: Record<string, string> = {};
  for (const parameter of parameters) {
    if (parameter.in === 'header' && parameter.required && parameter.name !== 'Idempotency-Key')
      headers[parameter.name.toLowerCase()] = String(parameter.example);
  }
  if (!mediaType || !content) return { headers };
  if (mediaType !== 'application/json')
    return { headers: { ...headers, 'content-type': mediaType }, body: Buffer.from(String(content.example)) };
  const [example] = Object.values(content.examples ?? {});
  return { headers, ...(example && { body: example.value as object }) };
}
