/** Our own part where WebAssembly is absent. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchSetting } from './setting.ts';
import type { Answer, Peer } from './work.ts';

const program = fileURLToPath(new URL('without-webassembly.ts', import.meta.url));

export async function startPlain({ size }: BenchSetting): Promise<Peer> {
  const child = fork(program, [String(size)]);
  await once(child, 'message');
  return {
    name: 'ours, in plain typed arrays',
    async run(work) {
      child.send(work);
      const [answer] = (await once(child, 'message')) as [Answer | 'none'];
      return answer === 'none' ? undefined : answer;
    },
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
