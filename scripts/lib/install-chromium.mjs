// With no browser engine on the machine: installs Chromium where that is possible, otherwise says what to install.
import { existsSync } from 'node:fs';
import { presentEngines } from './engines.mjs';
import { capture } from './run.mjs';

export async function installChromium() {
  if (presentEngines().length) return;
  const wanted = 'Browser tests need one of: chromium, firefox-esr, webkit2gtk-driver with xvfb (Debian package names)';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return console.log(`${wanted}, or CHROME_PATH.`);
  console.log('Installing Chromium for the browser tests (once)…');
  const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  await capture('apt-get', [...lock, 'update'], { env: aptEnv });
  const packages = ['chromium', 'fonts-noto-core'];
  const { code } = await capture('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...packages], {
    env: aptEnv,
  });
  if (code !== 0) console.log(`Chromium could not be installed. ${wanted}.`);
}
