import type { IncomingMessage, ServerResponse } from 'node:http';

export const FAULT_AT: number;
export function uploadEndpoint(log?: object[]): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
