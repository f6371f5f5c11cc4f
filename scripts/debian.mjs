import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Installs packages of Debian, where this is one and nobody but root. Elsewhere it does nothing. */
export function install(...packages) {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  console.log(`Installing ${packages.join(' and ')} …`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

function isDebian() {
  return (
    process.platform === 'linux' &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function apt(...args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
