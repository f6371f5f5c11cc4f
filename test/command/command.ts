import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/command/main.ts', import.meta.url));
const LOADER = import.meta.resolve('tsx');

/** What a command said, and how it ended. */
export interface Ended {
  code: number | null;
  said: string[];
  complained: string[];
}

/** A folder on an editor's desk, in which they type commands. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'desk-'));

  put(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  json(name: string): Record<string, unknown> {
    return JSON.parse(this.read(name)) as Record<string, unknown>;
  }

  /** Types `library-widgets` and these words. */
  async type(...words: string[]): Promise<Ended> {
    const child = spawn(process.execPath, ['--import', LOADER, MAIN, ...words], { cwd: this.folder });
    const [said, complained] = [child.stdout, child.stderr].map((stream) => {
      let text = '';
      stream.setEncoding('utf8').on('data', (more: string) => (text += more));
      return () => text.split('\n').filter(Boolean);
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, said: said!(), complained: complained!() };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}

export const vtt = (...lines: string[]): string =>
  `WEBVTT\n\n${lines.map((line, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${line}\n`).join('\n')}`;
