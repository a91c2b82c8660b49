/** What happens to an answer on its way back. */
export type Spoil = (response: Response) => Response | Promise<Response>;

// A fault stands before the handler whose answer it spoils; the two know each other by the id of the request.
const waiting = new Map<string, Spoil>();

export const spoilLater = (requestId: string, spoil: Spoil): void => void waiting.set(requestId, spoil);

/** The answer as it arrives. An operation left to the next handler stays to be spoilt there. */
export async function spoilt(requestId: string, response: Response | undefined): Promise<Response | undefined> {
  const spoil = response && waiting.get(requestId);
  if (!spoil) return response;
  waiting.delete(requestId);
  return spoil(response);
}
