// The browser engines that tests run in, and where Debian puts them.
import { existsSync } from 'node:fs';

export const engines = {
  chromium: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  webkit: '/usr/bin/WebKitWebDriver',
};

export const presentEngines = () => Object.keys(engines).filter((name) => existsSync(engines[name]));
