import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const READY_LIMIT_MS = 120_000;
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** The service as a process with the demonstration district in a folder of its own, to be killed and started again. */
export class Service {
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #port = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  #run(script: string, ...args: string[]): ChildProcess {
    const env = {
      PATH: process.env.PATH,
      FAIRWEIGHT_DATA: this.#folder,
      PORT: String(this.#port),
      LOG_LEVEL: 'fatal',
    };
    return spawn(process.execPath, [at(script), ...args], {
      env,
      cwd: at(''),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }

  async start(): Promise<void> {
    if (this.#port === 0) this.#port = await freePort();
    this.#child = this.#run('src/server.ts');
    await this.untilReady();
  }

  /** Until /readyz says that the service and its database answer. */
  async untilReady(): Promise<void> {
    for (const limit = Date.now() + READY_LIMIT_MS; ; await pause(50)) {
      const answer = await fetch(`${this.address}/readyz`).catch(() => undefined);
      if (answer?.ok === true) return;
      if (Date.now() > limit) throw new Error('The service does not become ready.');
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  get #lockFile(): string {
    return join(this.#folder, 'postgres/postmaster.pid');
  }

  killPostgres(): void {
    process.kill(Number.parseInt(readFileSync(this.#lockFile, 'utf8'), 10), 'SIGKILL');
  }

  /** Stops both, also when the service has died on its own. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    if (existsSync(this.#lockFile)) process.kill(Number.parseInt(readFileSync(this.#lockFile, 'utf8'), 10), 'SIGINT');
    while (existsSync(this.#lockFile)) await pause(50);
  }

  /** Whether `fairweight verify` finds every stored rating right. */
  async verify(): Promise<boolean> {
    const [code] = (await once(this.#run('src/cli.ts', 'verify'), 'exit')) as [number | null];
    return code === 0;
  }
}
