import type { Client } from '@sotay/sdk/client';

const types = ['announcement.published', 'announcement.withdrawn'];

/**
 * Calls `changed` when announcements come and go. The code of the stream is fetched by this call, so that no other widget
 * pays for it; without it, and without a stream, the list is as new as its last reading.
 */
export const hearAnnouncements = async (client: Client, changed: () => void, signal: AbortSignal): Promise<void> => {
  const events = await import('@sotay/sdk/events').catch(() => undefined);
  events?.subscribe(client, { types, onEvent: changed, onReset: changed, signal });
};
