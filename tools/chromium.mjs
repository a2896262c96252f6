// The browser of the journeys: the system's Chromium, installed by apt where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the browser is, or undefined. */
export const findChromium = () => places.find((path) => existsSync(path));

/** Makes sure that there is a browser; answers whether there is one, and says what to do when not. */
export function ensureChromium(log) {
  if (findChromium()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log('Installing Chromium…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
  }
  if (findChromium()) return true;
  log(
    'The journeys need Chromium. Install it (Debian: apt-get install chromium) or leave them out: npm test -- --quick',
  );
  return false;
}
