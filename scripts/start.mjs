// npm start: installs and builds what is missing, then runs the service until it is told to stop.
import { spawn } from 'node:child_process';
import { buildWebIfNeeded, environment, installIfNeeded, node, root } from './prepare.mjs';

const host = ['', '0.0.0.0', '::'].includes(process.env.HOST ?? '') ? '127.0.0.1' : process.env.HOST;
const address = `http://${host.includes(':') ? `[${host}]` : host}:${process.env.PORT || 3000}`;
const ask = (path) => fetch(`${address}${path}`, { redirect: 'manual' }).catch(() => undefined);

if ((await ask('/livez')) !== undefined) {
  console.error(`Something answers at ${address} already. Stop it, or set PORT to another number.`);
  process.exit(1);
}
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

// npm passes a signal to its shell, which ends without passing it on: then this process has another parent.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => {
    if (process.ppid !== parent) service.kill('SIGTERM');
  }, 500);
}

for (;;) {
  const ready = await ask('/readyz');
  if (ready?.ok) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
console.log(`Fairweight is ready: ${address}`);
