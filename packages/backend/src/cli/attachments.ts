import { localStorage } from '../attachments/local-storage.ts';
import { type AttachmentOptions, maxBytesOfContract } from '../attachments/open.ts';
import { s3Storage } from '../attachments/s3-storage.ts';
import { clamdScanner } from '../attachments/scanner.ts';
import { UsageError } from '../usage-error.ts';
import type { Invocation } from './command.ts';
import type { Settings } from './settings.ts';

/** Where files are kept and who looks at them, by the environment. */
export function attachmentOptions(settings: Settings, output: Invocation['output']): AttachmentOptions {
  const { s3, clamd, filesDir, requireScan, production, maxFileBytes } = settings;
  if (requireScan && !clamd) throw new UsageError('SOTAY_REQUIRE_SCAN=1 needs SOTAY_CLAMD=host:port');
  if (maxFileBytes !== undefined && (maxFileBytes < 1 || maxFileBytes > maxBytesOfContract()))
    throw new UsageError(`SOTAY_MAX_FILE_BYTES must be from 1 to ${maxBytesOfContract()}`);
  if (production && !clamd)
    output.warn('Uploaded files are checked by type only, not for malware. Set SOTAY_CLAMD=host:port for real use.');
  return {
    storage: s3 ? s3Storage(s3) : localStorage(filesDir),
    scanner: clamd && clamdScanner(clamd.host, clamd.port),
    maxBytes: maxFileBytes,
  };
}
