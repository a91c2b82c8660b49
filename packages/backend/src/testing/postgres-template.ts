import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { OpenDatabase } from '../database/database.ts';
import { openPostgres } from '../database/postgres.ts';
import { type Contents, fill, nameOf } from './contents.ts';
import { TEST_FIELD_KEYS } from './field-keys.ts';

/** Held while the template is made: test files run side by side. */
const LOCK = 738_201;

/** A database of its own on this server, copied from one that is made once; gone when it is closed. */
export async function createPostgresDatabase(url: string, contents: Contents): Promise<OpenDatabase> {
  const template = `sotay_template_${nameOf(contents).replaceAll('-', '_')}`;
  const name = `sotay_test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) await makeTemplate(client, url, template, contents);
    await client.query(`create database ${name} template ${template}`);
  });
  const opened = openPostgres(TEST_FIELD_KEYS, urlOf(url, name));
  return {
    ...opened,
    async close() {
      await opened.close();
      await administer(url, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** A database without anything on this server, for commands that are given its URL. */
export async function createEmptyPostgres(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `sotay_test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, (client) => client.query(`create database ${name}`));
  return {
    url: urlOf(server, name),
    drop: () => administer(server, (client) => client.query(`drop database ${name} with (force)`)),
  };
}

/** Under another name until it is whole: a test that dies half-way leaves no template. */
async function makeTemplate(client: pg.Client, url: string, template: string, contents: Contents): Promise<void> {
  const draft = `sotay_draft_${randomUUID().replaceAll('-', '')}`;
  await client.query(`create database ${draft}`);
  const opened = openPostgres(TEST_FIELD_KEYS, urlOf(url, draft));
  try {
    await fill(opened, contents);
  } finally {
    await opened.close();
  }
  await client.query(`alter database ${draft} rename to ${template}`);
}

const urlOf = (url: string, database: string): string => {
  const target = new URL(url);
  target.pathname = `/${database}`;
  return target.href;
};

async function administer(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
