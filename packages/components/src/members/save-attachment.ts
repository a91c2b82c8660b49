// Fetched when a file is asked for, not with the list.
import { downloadAttachment } from '@sotay/sdk/attachments';
import type { Client } from '@sotay/sdk/client';
import { saveAsFile } from '../foundation/save-as-file.ts';

/** Hands a file to the browser, to be saved and not shown: it comes from somebody else. */
export async function saveAttachment(client: Client, id: string, name: string): Promise<void> {
  saveAsFile(name, await downloadAttachment(client, id));
}
