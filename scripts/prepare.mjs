// Plain JavaScript that runs on Node 20 before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The runtime from package.json; what the machine carries may be too old. */
export const node = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
};

/** Runs a program in the project's folder and shows what it says; true when it ended well. */
export function run(program, args) {
  return spawnSync(program, args, { cwd: root, env: environment, stdio: 'inherit' }).status === 0;
}

function readPackages(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
}

/** Whether what is installed is what package-lock.json asks for (optional packages may be for other machines). */
function isInstalled() {
  try {
    const installed = readPackages('node_modules/.package-lock.json');
    return Object.entries(readPackages('package-lock.json')).every(
      ([path, wanted]) =>
        path === '' ||
        installed[path]?.version === wanted.version ||
        (installed[path] === undefined && wanted.optional),
    );
  } catch {
    return false;
  }
}

/** Installs the packages if they are missing or others are wanted since; ends the process when that fails. */
export function installIfNeeded() {
  if (!isInstalled()) {
    console.log('Installing packages (about a minute, only when package-lock.json has changed)');
    if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) {
      console.error('npm ci failed; see above.');
      process.exit(1);
    }
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) {
    console.error('The Node runtime in node_modules does not start. Allow its install script: npm rebuild node');
    process.exit(1);
  }
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the web application if its sources are newer than what was built; ends the process when that fails. */
export function buildWebIfNeeded() {
  const built = newest(join(root, 'dist/web/index.html'));
  const sources = ['src/web', 'src/scoring', 'package-lock.json'].map((path) => newest(join(root, path)));
  if (built > Math.max(...sources)) return;
  console.log('Building the web application');
  if (!run('npm', ['run', '--silent', 'build:web', '--', '--logLevel', 'warn'])) {
    console.error('The web application could not be built; see above.');
    process.exit(1);
  }
}
