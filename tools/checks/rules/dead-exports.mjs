// An exported name that no other file says is dead; a value in a library's door that nothing outside says is a promise to
// nobody. Types only describe values, and are let be. Contracts are read by agencies, and the kit of components is shown in its
// gallery: there it is enough that another file of the library itself builds on the name.
const source = /^(apps|libs)\/.*\/?.*\.(ts|tsx|mjs)$/;
const ownFolder = /^(apps\/[\w-]+|libs\/[\w-]+\/[\w-]+)\//;
const declared = /^export (?:default )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|enum) (\w+)/gm;
const door = /^export \{([^}]*)\}/gm;
/** Next, Playwright and Jest call these by name. */
const calledByFrameworks = /^apps\/(portal|backoffice)\/(app\/|proxy\.ts|i18n\/)|\.config\.\w+$|\/migrations\//;

function wordsByFile({ files, read }) {
  const users = new Map();
  for (const file of files)
    for (const word of new Set(read(file).match(/[A-Za-z_$][\w$]*/g)))
      users.set(word, [...(users.get(word) ?? []), file]);
  return users;
}

const valuesIn = (list) =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/^.* as /, ''))
    .filter((entry) => entry !== '' && !entry.startsWith('type '));

const isDoor = (file) => /^libs\/[\w-]+\/[\w-]+\/src\/index\.ts$/.test(file);
const isTest = (file) => /\.(spec|e2e|test)\.\w+$/.test(file);
const folderOf = (file) => ownFolder.exec(file)?.[0];
const servesItself = (folder) => folder.endsWith('/contract/') || folder === 'libs/shared/ui/';

/** Values of a door that nothing outside says, unless the library itself builds on them in two files. */
function deadInDoor(file, read, users) {
  const folder = folderOf(file);
  return [...read(file).matchAll(door)]
    .flatMap(([, list]) => valuesIn(list))
    .filter((name) => {
      const said = (users.get(name) ?? []).filter((user) => !isDoor(user) || folderOf(user) !== folder);
      if (said.some((user) => folderOf(user) !== folder)) return false;
      return !(servesItself(folder) && said.filter((user) => !isTest(user)).length > 1);
    });
}

const deadInFile = (file, read, users) =>
  [...read(file).matchAll(declared)]
    .map(([, name]) => name)
    .filter((name) => !(users.get(name) ?? []).some((user) => user !== file));

export const deadExports = {
  name: 'dead exports',
  find: (tree) => {
    const files = tree.files.filter((f) => source.test(f) || f.startsWith('tools/'));
    const users = wordsByFile({ files, read: tree.read });
    return files
      .filter((file) => ownFolder.test(file) && !isTest(file) && !calledByFrameworks.test(file))
      .flatMap((file) =>
        (isDoor(file) ? deadInDoor : deadInFile)(file, tree.read, users).map(
          (name) => `${file}: nothing uses “${name}”`,
        ),
      );
  },
};
