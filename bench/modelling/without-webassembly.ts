/** Our own part in a process that has no WebAssembly, so that the plain typed arrays do the work. */
import type { Work } from './work.ts';

Reflect.deleteProperty(globalThis, 'WebAssembly');
const { ours } = await import('./ours.ts');
const { benchSetting } = await import('./setting.ts');

const peer = ours(benchSetting(Number(process.argv[2])));
process.on('message', (work: Work) => {
  void peer.run(work).then((answer) => process.send?.(answer ? { time: answer.time, digest: answer.digest } : 'none'));
});
process.send?.('ready');
