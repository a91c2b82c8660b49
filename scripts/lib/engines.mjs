// The browser engines that tests run in, and where Debian puts them.
import { existsSync } from 'node:fs';

export const engines = {
  chromium: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  webkit: '/usr/bin/WebKitWebDriver',
};

/** Chromium without its own errands, in containers too, where tests run as root. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const presentEngines = () => Object.keys(engines).filter((name) => existsSync(engines[name]));
