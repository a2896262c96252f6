// Memory of a process and all its descendants, from /proc: proportional set size, so that shared pages count once.
import { readdirSync, readFileSync } from 'node:fs';

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // the process ended meanwhile, or this is not Linux
  }
};

function parents() {
  const found = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
    if (parent) found.set(Number(pid), Number(parent));
  }
  return found;
}

/** MiB used by this process and everything it started, or undefined where it cannot be known. */
export function totalMemory(top = process.pid) {
  if (process.platform !== 'linux') return undefined;
  const parentOf = parents();
  const isOurs = (pid) => pid === top || (parentOf.has(pid) && parentOf.get(pid) !== 0 && isOurs(parentOf.get(pid)));
  const kilobytes = [...parentOf.keys()]
    .filter(isOurs)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0));
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
}
