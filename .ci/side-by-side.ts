import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

// Runs the scripts of `package.json` that it is given, as many at once as there are cores, those named first first. What
// each has said is printed in one piece when it ends. Fails if one of them does, once all have ended.
const waiting = process.argv.slice(2).values();
const lanes = Array.from({ length: Math.max(2, availableParallelism()) }, runRest);
if ((await Promise.all(lanes)).includes(false)) process.exitCode = 1;

/** Runs what no other lane has begun, one script after the other. */
async function runRest(): Promise<boolean> {
  let isGood = true;
  for (const name of waiting) isGood = (await run(name)) && isGood;
  return isGood;
}

async function run(name: string): Promise<boolean> {
  const script = spawn(process.execPath, ['--run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [script.stdout, script.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  const [code] = await once(script, 'close');
  console.log(`\n${name}${code === 0 ? '' : ' failed'}\n${said.trimEnd()}`);
  return code === 0;
}
