// A package that a project imports and does not declare is there only because another project asked for it: it goes, or
// changes its version, without a word. What runs tests and builds is declared once, at the root.
import { posix } from 'node:path';
import ts from 'typescript';

const manifest = /^(apps\/[\w-]+|libs\/[\w-]+\/[\w-]+)\/package\.json$/;
const source = /\.(ts|tsx|mjs)$/;
const ofTests = /\.(spec|e2e|test)\.\w+$|\/(testing|golden|gallery)\/|^apps\/[\w-]+-e2e\/|\/build\.mjs$|\.config\.\w+$/;
const notAPackage = /^(\.|node:|#|data:)/;

const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** The packages that a file imports, in whichever way; for their types, too. */
const packagesIn = (text) =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => !notAPackage.test(specifier))
    .map(packageOf);

export const declaredPackages = {
  name: 'declared packages',
  find({ files, read }) {
    const projects = files.filter((file) => manifest.test(file)).map((file) => posix.dirname(file));
    const shared = files.includes('package.json') ? (JSON.parse(read('package.json')).devDependencies ?? {}) : {};
    return projects.flatMap((project) => {
      const { name, dependencies = {}, devDependencies = {} } = JSON.parse(read(`${project}/package.json`));
      const toRun = new Set([name, ...Object.keys(dependencies)]);
      const toTest = new Set([...toRun, ...Object.keys(devDependencies), ...Object.keys(shared)]);
      return files
        .filter((file) => file.startsWith(`${project}/`) && source.test(file))
        .flatMap((file) => {
          const declared = ofTests.test(file) ? toTest : toRun;
          return [...new Set(packagesIn(read(file)))]
            .filter((imported) => !declared.has(imported))
            .map((imported) => `${file}: imports ${imported}, which ${project}/package.json does not declare`);
        });
    });
  },
};
