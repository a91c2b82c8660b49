import type { Issuer } from '../identity/access-tokens.ts';
import { UsageError } from '../usage-error.ts';
import type { AddressRules } from '../webhooks/addresses.ts';

/** Everything that the environment decides. */
export interface Settings {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly production: boolean;
  /** The embedded database although it is production. */
  readonly allowPglite: boolean;
  readonly host: string;
  readonly port: number;
  readonly issuers: readonly Issuer[];
  readonly origins: readonly string[];
  readonly requestsPerMinute: number | undefined;
  readonly trustProxy: boolean;
  readonly logLevel: string | undefined;
  /** Where webhooks may go. */
  readonly webhooks: AddressRules;
}

const DEFAULT_PORT = 4310;
const DEFAULT_WEBHOOK_PORTS = '443,8443';

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    databaseUrl: env.DATABASE_URL || undefined,
    dataDir: env.SOTAY_DATA_DIR || '.sotay',
    production: env.NODE_ENV === 'production',
    allowPglite: env.SOTAY_ALLOW_PGLITE === '1',
    host: env.SOTAY_HOST || '127.0.0.1',
    port: wholeNumber('PORT', env.PORT) ?? DEFAULT_PORT,
    issuers: readIssuers(env.SOTAY_ISSUERS),
    origins: (env.SOTAY_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    requestsPerMinute: wholeNumber('SOTAY_RATE_LIMIT', env.SOTAY_RATE_LIMIT),
    trustProxy: env.SOTAY_TRUST_PROXY === '1',
    logLevel: env.SOTAY_LOG_LEVEL || undefined,
    webhooks: readWebhooks(env),
  };
}

function readWebhooks(env: NodeJS.ProcessEnv): AddressRules {
  const loopback = env.SOTAY_WEBHOOK_LOOPBACK === '1';
  if (loopback && env.NODE_ENV === 'production')
    throw new UsageError('SOTAY_WEBHOOK_LOOPBACK=1 is for demos and tests: not with NODE_ENV=production');
  const ports = (env.SOTAY_WEBHOOK_PORTS || DEFAULT_WEBHOOK_PORTS)
    .split(',')
    .map((port) => wholeNumber('SOTAY_WEBHOOK_PORTS', port.trim()) ?? 0);
  return { ports, loopback };
}

export function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${name} must be a whole number, not "${text}"`);
  return Number(text);
}

function readIssuers(text: string | undefined): Issuer[] {
  if (!text) return [];
  try {
    const issuers = JSON.parse(text) as Issuer[];
    for (const { name, issuer, audience, jwksUri } of issuers) {
      if (![name, issuer, audience, jwksUri].every((part) => typeof part === 'string' && part !== ''))
        throw new TypeError();
    }
    return issuers;
  } catch {
    throw new UsageError('SOTAY_ISSUERS must be a JSON list of {"name", "issuer", "audience", "jwksUri"}');
  }
}
