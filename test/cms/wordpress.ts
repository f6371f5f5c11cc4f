import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure, find, WORDPRESS } from '../../scripts/cms.mjs';
import { answers, freePort } from '../ports.js';

/** The password of every user. */
export const PASSWORD = 'correct horse battery staple';

/** A WordPress with an administrator `admin` and an author `author`, who may not post raw HTML. */
export interface WordPress {
  origin: string;
  /** Runs PHP in it and gives what that writes. Values come as `$argv[1]` and so on. */
  php(code: string, ...values: string[]): string;
  /** What PHP and WordPress said against the plugin, one line each. */
  complaints(): string[];
  stop(): Promise<void>;
}

/** Starts Debian's WordPress on loopback, with a MariaDB of its own, and installs the plugin from its zip. */
export async function startWordPress(): Promise<WordPress> {
  const advice = ensure();
  if (advice) throw new Error(advice);
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const children: ChildProcess[] = [];
  // PHP's server has processes of its own, which do not end with it: each child is the head of a group.
  const end = (signal: NodeJS.Signals) => {
    for (const { pid, exitCode, signalCode } of children)
      if (exitCode === null && signalCode === null) process.kill(-pid!, signal);
  };
  // A test that is ended leaves no server and no folder behind; a signal alone runs no clearing up.
  process.once('exit', () => {
    end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  process.once('SIGTERM', () => process.exit(1));
  const run = (program: string, ...args: string[]) => {
    const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
    children.push(spawn(program, args, { stdio: 'ignore', detached: true, env }));
  };

  const socket = await startMariaDb(folder, run);
  const [root, log, port] = [join(folder, 'site'), join(folder, 'complaints.log'), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  cpSync(WORDPRESS, root, { recursive: true, dereference: true });
  writeFileSync(join(root, 'wp-config.php'), configOf({ socket, log, origin }));

  const php = (code: string, ...values: string[]) =>
    execFileSync(find('php')!, ['-r', code, '--', ...values], { cwd: root, encoding: 'utf8' });
  php(
    `mysqli_connect('localhost', 'root', '', '', 0, $argv[1])->query('create database wordpress');
     const WP_INSTALLING = true;
     require 'wp-load.php';
     require 'wp-admin/includes/upgrade.php';
     function wp_mail() {}
     wp_install('Our library', 'admin', 'admin@library.example', true, '', $argv[2]);
     wp_insert_user(['user_login' => 'author', 'user_pass' => $argv[2], 'role' => 'author']);`,
    socket,
    PASSWORD,
  );
  php(
    `require 'wp-load.php';
     require 'wp-admin/includes/admin.php';
     require 'wp-admin/includes/class-wp-upgrader.php';
     $upgrader = new Plugin_Upgrader(new Automatic_Upgrader_Skin());
     if (true !== $upgrader->install($argv[1])) exit(1);
     if (null !== activate_plugin('library-widgets/library-widgets.php')) exit(1);`,
    zipped(folder),
  );

  run(find('php')!, '-S', `127.0.0.1:${port}`, '-t', root);
  await answers({ host: '127.0.0.1', port });
  return {
    origin,
    php: (code, ...values) => php(`require 'wp-load.php'; ${code}`, ...values),
    complaints: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => /library.widget/i.test(line)),
    stop: async () => {
      const ended = children.map((child) => once(child, 'exit'));
      end('SIGTERM');
      await Promise.all(ended);
    },
  };
}

/** Its socket, once it answers. */
async function startMariaDb(folder: string, run: (program: string, ...args: string[]) => void): Promise<string> {
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  const identity = process.getuid?.() === 0 ? ['--user=root'] : [];
  const place = ['--no-defaults', `--datadir=${data}`, ...identity];
  execFileSync(find('mariadb-install-db')!, [...place, '--skip-test-db', '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
  });
  run(find('mariadbd')!, ...place, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0');
  await answers({ path: socket });
  return socket;
}

function configOf({ socket, log, origin }: { socket: string; log: string; origin: string }): string {
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
    FS_METHOD: 'direct',
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    AUTH_KEY: 'a key for tests',
    NONCE_KEY: 'another key for tests',
  };
  const lines = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** The plugin as an administrator gets it, with the built library in it. */
function zipped(folder: string): string {
  execFileSync(process.execPath, ['scripts/cms-packages.mjs', 'wordpress'], {
    env: { ...process.env, OUT: folder },
    stdio: 'ignore',
  });
  return join(folder, 'library-widgets-wordpress.zip');
}
