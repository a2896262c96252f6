// Nothing in the repository tells on which machine, behind which registry or with which tools it was written.
import { findIn } from '../tree.mjs';

const traces = [
  { pattern: /(?<![\w.:/-])\/(root\/|work\/|(home|Users)\/[\w.-]+\/)[\w.-]/g, says: 'a path of one machine' },
  { pattern: /"resolved": "\w+:|^\s*registry\s*=/gm, says: 'the address of a package registry' },
  {
    pattern: /\/\/(registry|npm|packages|artifactory|nexus|proxy)\.[\w.-]+/g,
    says: 'the address of a package registry',
  },
  { pattern: /localhost:\d+\/.*token=|-----BEGIN [A-Z ]*PRIVATE KEY-----/g, says: 'a secret' },
];
/** Words that only our workplace knows are not written here, since that would publish them. */
const privately = (process.env.GUN_PRIVATE_WORDS ?? '').split(',').filter(Boolean);
const ofWorkplace = privately.map((word) => ({
  pattern: new RegExp(`\\b${RegExp.escape(word)}\\b`, 'gi'),
  says: 'a word of our workplace',
}));

export const machineTraces = {
  name: 'traces of a machine',
  find: ({ files, read }) =>
    files.flatMap((file) =>
      [...traces, ...ofWorkplace].flatMap(({ pattern, says }) =>
        [...findIn(read(file), pattern)].map(({ line, match }) => `${file}:${line}: ${says}: ${match[0].trim()}`),
      ),
    ),
};
