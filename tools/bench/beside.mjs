// Small servers beside the counter, to compare with: started here, stopped with the bench.
import { spawn } from 'node:child_process';
import { root } from '../node.mjs';
import { answers } from '../answers.mjs';

const started = [];

/** Starts a Node script, or another program; answers its process id once `address` answers. */
export async function beside(args, { program = process.execPath, address }) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  started.push(child);
  let said = '';
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2000)));
  const gone = () => (child.exitCode === null ? undefined : `${args[0]} stopped:\n${said}`);
  await answers(address, gone);
  if (gone()) throw new Error(gone()); // something else answers at its address
  return child.pid;
}

export function stopBeside() {
  for (const child of started) child.kill('SIGTERM');
}
