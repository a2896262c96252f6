// CPU time of processes, from /proc: the figure that repeats on a shared machine, where seconds on the clock do not.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const microsecondsPerTick = 1e6 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process ended meanwhile
  }
};

/** From `/proc/<pid>/stat`, after the name, which may hold anything: parent, own ticks, and those of reaped children. */
function statOf(pid) {
  const text = read(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (at) => (Number(fields[at]) || 0) + (Number(fields[at + 1]) || 0);
  return { parent: Number(fields[1]), own: ticks(11), reaped: ticks(13) };
}

const everyProcess = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), ...statOf(pid) }));

/** The processes below `pid`, itself included. */
export function treeOf(pid) {
  const all = everyProcess();
  const below = (top) => all.filter(({ parent }) => parent === top).flatMap((each) => [each.pid, ...below(each.pid)]);
  return [pid, ...below(pid)];
}

/** The process below this one whose command line, or one of whose variables, says `words`; Next renames itself. */
export function findChild(words) {
  const says = (pid) =>
    read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').includes(words) ||
    read(`/proc/${pid}/environ`).split('\0').includes(words);
  return treeOf(process.pid).find((pid) => pid !== process.pid && says(pid));
}

/** Microseconds that these trees have used since they began, children that ended included. */
export function cpuOf(tops) {
  const own = tops.flatMap(treeOf).reduce((sum, pid) => sum + statOf(pid).own, 0);
  const reaped = tops.reduce((sum, pid) => sum + statOf(pid).reaped, 0);
  return (own + reaped) * microsecondsPerTick;
}

/** Memory of a tree in MiB; pages that it shares are divided among their users. */
export function memoryOf(top) {
  const kilobytesOf = (pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  return treeOf(top).reduce((sum, pid) => sum + kilobytesOf(pid), 0) / 1024;
}

/** The machine's time, and how much of it another guest took. */
export function stolenTime() {
  const [first] = read('/proc/stat').split('\n');
  const numbers = first.trim().split(/\s+/).slice(1).map(Number);
  return { stolen: numbers[7] ?? 0, total: numbers.reduce((sum, each) => sum + each, 0) };
}
