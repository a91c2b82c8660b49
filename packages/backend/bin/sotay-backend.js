#!/usr/bin/env node
import { existsSync } from 'node:fs';

const NEEDED = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `sotay-backend needs Node ${NEEDED.join('.')} or later; this is ${process.versions.node}. In a checkout, npm start brings its own.`,
  );
  process.exit(2);
}

// A checkout runs its sources; the published package has only dist.
const source = new URL('../src/cli/main.ts', import.meta.url);
const { main, reportCrash } = await import(
  (existsSync(source) ? source : new URL('../dist/cli/main.js', import.meta.url)).href
);
process.on('uncaughtException', reportCrash);
process.exitCode = await main(process.argv.slice(2));
