import { getResponse, type HttpHandler } from 'msw';

/**
 * A `fetch` that these handlers answer, for `createClient({ fetch: mockFetch(createHandlers()) })`: nothing is
 * intercepted, so it needs neither a service worker, which a page with a strict CSP may not register, nor Node.
 * Handlers that are put into the array later count as well.
 */
export const mockFetch =
  (handlers: readonly HttpHandler[]) =>
  async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const response = await Promise.race([getResponse([...handlers], request), abortOf(request.signal)]);
    if (!response)
      throw new Error(`No handler for ${request.method} ${request.url}: is it the baseUrl of the handlers?`);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
