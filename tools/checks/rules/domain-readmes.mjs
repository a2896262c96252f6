// Each domain has its storey, and a page of at most sixty lines that opens with its sentence, word for word.
import { besideTheStoreys, storeys } from '../../boundaries.mjs';

const most = 60;

export function readmesOf(domains, { files, read }) {
  const folders = new Set(files.flatMap((file) => /^libs\/([\w-]+)\/[\w-]+\/package\.json$/.exec(file)?.[1] ?? []));
  const isPlaced = (folder) => besideTheStoreys.has(folder) || domains.some(({ domain }) => domain === folder);
  const unplaced = [...folders].filter((folder) => !isPlaced(folder));
  return [
    ...unplaced.map((domain) => `libs/${domain}: has no storey in tools/boundaries.mjs`),
    ...domains.flatMap(({ domain, sentence }) => wrongWith(`libs/${domain}/README.md`, sentence, { files, read })),
  ];
}

function wrongWith(file, sentence, { files, read }) {
  if (!files.includes(file)) return [`${file}: is missing; it opens with “${sentence}”`];
  const text = read(file);
  const lines = text.split('\n').length - 1;
  return [
    ...(text.includes(sentence) ? [] : [`${file}: does not say “${sentence}”`]),
    ...(lines > most ? [`${file}: ${lines} lines, at most ${most}`] : []),
  ];
}

export const domainReadmes = {
  name: 'pages of the domains',
  find: (tree) =>
    readmesOf(
      storeys.flatMap(({ domains }) => domains),
      tree,
    ),
};
