// npm start: installs and builds what is missing, then runs the service until it is told to stop.
import { spawn } from 'node:child_process';
import { buildWebIfNeeded, environment, installIfNeeded, node, root } from './prepare.mjs';

installIfNeeded();
buildWebIfNeeded();

const service = spawn(node, ['src/server.ts'], { cwd: root, env: environment, stdio: 'inherit' });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to the service as well.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) service.kill(signal);
  });
}
service.on('exit', (code) => process.exit(code ?? 1));
service.on('error', (error) => {
  console.error(`The service could not be started: ${error.message}`);
  process.exit(1);
});

const host = ['', '0.0.0.0', '::'].includes(process.env.HOST ?? '') ? '127.0.0.1' : process.env.HOST;
const address = `http://${host.includes(':') ? `[${host}]` : host}:${process.env.PORT || 3000}`;

async function sayWhenReady() {
  for (;;) {
    const ready = await fetch(`${address}/readyz`).catch(() => undefined);
    if (ready?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  console.log(`Fairweight is ready: ${address}`);
}
void sayWhenReady();
