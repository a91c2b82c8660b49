import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { S3Settings } from '../attachments/s3-storage.ts';
import { type FieldKeys, parseFieldKeys } from '../encryption/field-keys.ts';
import { readFieldKeyFile } from '../encryption/kept-key.ts';
import { type ConsentPolicy, PURPOSES, isPurpose, readConsentPolicy } from '../consents/policy.ts';
import { RETENTION_RULES, settingOf } from '../retention/rules.ts';
import type { Issuer } from '../identity/access-tokens.ts';
import { UsageError } from '../usage-error.ts';
import type { AddressRules } from '../webhooks/addresses.ts';

/** Everything that the environment decides. */
export interface Settings {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly fieldKeys: FieldKeys | undefined;
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
  readonly filesDir: string;
  /** Instead of the folder. */
  readonly s3: S3Settings | undefined;
  readonly clamd: { readonly host: string; readonly port: number } | undefined;
  readonly requireScan: boolean;
  readonly maxFileBytes: number | undefined;
  /** What members are asked to consent to, by the operator's own texts; undefined: by those of this package. */
  readonly consents: ConsentPolicy | undefined;
  readonly ownConsentTexts: boolean;
  /** Days that personal data is kept, by the `retention` word of the contract. */
  readonly keepDays: Readonly<Record<string, number>>;
}

const DEFAULT_PORT = 4310;
const DEFAULT_WEBHOOK_PORTS = '443,8443';

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    databaseUrl: env.DATABASE_URL || undefined,
    dataDir: env.SOTAY_DATA_DIR || '.sotay',
    fieldKeys: readFieldKeys(env),
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
    filesDir: env.SOTAY_FILES_DIR || join(env.SOTAY_DATA_DIR || '.sotay', 'files'),
    s3: readS3(env),
    clamd: readClamd(env.SOTAY_CLAMD),
    requireScan: env.SOTAY_REQUIRE_SCAN === '1',
    maxFileBytes: wholeNumber('SOTAY_MAX_FILE_BYTES', env.SOTAY_MAX_FILE_BYTES),
    consents: readConsents(env),
    ownConsentTexts: Boolean(env.SOTAY_CONSENT_TEXTS),
    keepDays: readKeepDays(env),
  };
}

function readFieldKeys({
  SOTAY_FIELD_KEY: text,
  SOTAY_FIELD_KEY_FILE: path,
}: NodeJS.ProcessEnv): FieldKeys | undefined {
  if (text && path) throw new UsageError('SOTAY_FIELD_KEY and SOTAY_FIELD_KEY_FILE are both set: give one');
  if (text) return parseFieldKeys(text, 'SOTAY_FIELD_KEY');
  if (!path) return undefined;
  const keys = readFieldKeyFile(path);
  if (!keys) throw new UsageError(`SOTAY_FIELD_KEY_FILE: there is no file ${path}`);
  return keys;
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

function readConsents({
  SOTAY_CONSENT_TEXTS: path,
  SOTAY_LAWFUL_PURPOSES: names = '',
}: NodeJS.ProcessEnv): ConsentPolicy | undefined {
  const lawful = names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = lawful.find((name) => !isPurpose(name));
  if (unknown !== undefined)
    throw new UsageError(`SOTAY_LAWFUL_PURPOSES: "${unknown}" is none of ${PURPOSES.join(', ')}`);
  if (!path && lawful.length === 0) return undefined;
  try {
    return readConsentPolicy(path ? readFileSync(path, 'utf8') : undefined, lawful.filter(isPurpose));
  } catch (error) {
    throw new UsageError(`SOTAY_CONSENT_TEXTS: ${(error as Error).message}`);
  }
}

/** Below it, work that is under way would lose what it needs: opinions, requests and meetings take weeks. */
const FEWEST_DAYS = 90;

function readKeepDays(env: NodeJS.ProcessEnv): Record<string, number> {
  const set = RETENTION_RULES.filter(({ days, fixed }) => days !== undefined && !fixed).flatMap(({ word }) => {
    const name = settingOf(word);
    const days = wholeNumber(name, env[name]);
    if (days !== undefined && days < FEWEST_DAYS) throw new UsageError(`${name} must be at least ${FEWEST_DAYS} days`);
    return days === undefined ? [] : [[word, days] as const];
  });
  return Object.fromEntries(set);
}

function readS3(env: NodeJS.ProcessEnv): S3Settings | undefined {
  const { SOTAY_S3_URL: url, SOTAY_S3_ACCESS_KEY_ID: accessKeyId, SOTAY_S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!url) return undefined;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new UsageError('SOTAY_S3_URL must be the address of a bucket, such as https://s3.example.vn/sotay');
  if (!accessKeyId || !secretAccessKey)
    throw new UsageError('SOTAY_S3_URL needs SOTAY_S3_ACCESS_KEY_ID and SOTAY_S3_SECRET_ACCESS_KEY');
  return { url, region: env.SOTAY_S3_REGION || 'us-east-1', accessKeyId, secretAccessKey };
}

function readClamd(text: string | undefined): Settings['clamd'] {
  if (!text) return undefined;
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (!host || !port) throw new UsageError(`SOTAY_CLAMD must be host:port, not "${text}"`);
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}
