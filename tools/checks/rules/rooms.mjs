// A folder holds one subject, and whoever opens it sees all of it (decision 65). Tests stand beside their code and are not counted.
import { posix } from 'node:path';

const most = 30;
const source = /\.(ts|tsx|mjs|css)$/;
const notCounted = /\.(spec|e2e|test)\.\w+$|\/(migrations|catalogue|reference-data)\//;

export const rooms = {
  name: 'rooms',
  find({ files }) {
    const counts = new Map();
    for (const file of files.filter((f) => source.test(f) && !notCounted.test(f)))
      counts.set(posix.dirname(file), (counts.get(posix.dirname(file)) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count > most)
      .map(([folder, count]) => `${folder}: ${count} source files, at most ${most}: give each subject a folder`);
  },
};
