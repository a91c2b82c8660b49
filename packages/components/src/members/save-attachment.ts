// Fetched when a file is asked for, not with the list.
import { downloadAttachment } from '@sotay/sdk/attachments';
import type { Client } from '@sotay/sdk/client';

/** Hands a file to the browser, to be saved and not shown: it comes from somebody else. */
export async function saveAttachment(client: Client, id: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await downloadAttachment(client, id));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the browser has begun to save it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
