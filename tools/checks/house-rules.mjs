// The rules of the house that neither types nor lint can say, because they are about the tree and not about one file.
import { deadExports } from './rules/dead-exports.mjs';
import { declaredPackages } from './rules/declared-packages.mjs';
import { domainReadmes } from './rules/domain-readmes.mjs';
import { length } from './rules/length.mjs';
import { machineTraces } from './rules/machine-traces.mjs';
import { names } from './rules/names.mjs';
import { projectTags } from './rules/project-tags.mjs';
import { realNumbers } from './rules/real-numbers.mjs';
import { rooms } from './rules/rooms.mjs';
import { isEntry, root, underPinnedNode } from '../node.mjs';
import { treeOf } from './tree.mjs';

export const rules = [
  projectTags,
  names,
  length,
  rooms,
  realNumbers,
  machineTraces,
  domainReadmes,
  deadExports,
  declaredPackages,
];

if (isEntry(import.meta)) {
  await underPinnedNode(import.meta);
  const tree = treeOf(root);
  const broken = rules.flatMap(({ name, find }) => find(tree).map((sentence) => `${name}: ${sentence}`));
  for (const line of broken) console.error(line);
  console.log(`${rules.length} rules over ${tree.files.length} files: ${broken.length} broken`);
  process.exit(broken.length === 0 ? 0 : 1);
}
