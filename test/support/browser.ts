import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the browser that an npm package carries, with the few libraries a bare system lacks. */
function packagedBrowser(): string {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const folder = join(packageFolder, '../../.cache/fairweight-browser');
  const start = join(folder, 'start.sh');
  if (existsSync(start)) return start;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const unpack = (name: string) => brotliDecompressSync(readFileSync(join(packageFolder, 'bin', name)));
  writeFileSync(join(unfinished, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', unfinished], { input: unpack(archive) });
  }
  writeFileSync(join(unfinished, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir></fontconfig>`);
  writeFileSync(
    join(unfinished, 'start.sh'),
    '#!/bin/sh\nhere=$(dirname "$0")\nexport LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf"\nexec "$here/chromium" "$@"\n',
    { mode: 0o755 },
  );
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another test was faster
  }
  return start;
}

/**
 * The browser for browser tests: CHROME_PATH, an installed Chromium or Chrome, else the one from npm.
 * As root start it with --no-sandbox.
 */
export function browserExecutable(): string {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') return given;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
  return installed ?? packagedBrowser();
}
