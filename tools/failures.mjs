// What failed, found again in the output of a long run: the last lines of a build are the ones that people read.

/** Where a failing test begins: Jest, Playwright, node:test, ESLint, TypeScript, Nx. */
const begins = /^\s*(● |\d+\) \[|✖ |not ok |✗ |FAIL |\d+:\d+ +error )|error TS\d+|- Failed tasks|FAILED/;
const linesOfEach = 30;
const linesAtMost = 200;

/** The passages of an output that tell of a failure, without colours, each at most 30 lines and 200 lines together. */
export function failuresIn(output) {
  const lines = output.replace(/\u001b\[[0-9;]*m/g, '').split('\n');
  const told = new Set();
  lines.forEach((line, at) => {
    if (begins.test(line)) for (let i = at; i < Math.min(at + linesOfEach, lines.length); i += 1) told.add(i);
  });
  return [...told]
    .sort((a, b) => a - b)
    .slice(0, linesAtMost)
    .map((at) => lines[at]);
}

/** How many journeys of an output passed on their second try only. */
export const secondTriesIn = (output) => Number(/^\s*(\d+) flaky$/m.exec(output)?.[1] ?? 0);
