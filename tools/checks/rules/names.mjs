// Names of files and folders: kebab-case, and none of the words that say nothing.
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that other programs choose: dotfiles, well-known documents, licences, Docker's files. */
const givenNames = /^(\.[a-z-]+.*|[A-Z]+\.md|LICEN[CS]E|Dockerfile(\.dockerignore)?|(.+\.)?OFL\.txt)$/;
/** `[locale]`, `(public)`, `_next`, `@modal`: routes of Next. */
const nextSegment = /^(\[{1,2}(\.{3})?[a-z-]+\]{1,2}|\([a-z-]+\)|_[a-z-]+|@[a-z-]+)$/;
const emptyWords = /(^|[-.])(utils?|helpers?|common|misc|managers?|handlers?|processors?|base|core|info|v2)([-.]|$)/;
/** Files of others, kept under their own names, and files that Keycloak finds by name. */
const published = /^(libs\/procedures\/contract\/json-schema-test-suite|docker\/keycloak\/themes)\//;
const tolerated = new Set(['tsconfig.base.json']);

function wrongWith(segment, inNextApp) {
  if (givenNames.test(segment) || tolerated.has(segment)) return undefined;
  if (inNextApp && nextSegment.test(segment)) return undefined;
  if (!kebab.test(segment)) return 'is not kebab-case';
  if (emptyWords.test(segment)) return 'says nothing: name what it holds';
  return undefined;
}

export const names = {
  name: 'names',
  find: ({ files }) =>
    files
      .filter((file) => !published.test(file))
      .flatMap((file) => {
        const inNextApp = /^apps\/[\w-]+\/app\//.test(file);
        const wrong = file.split('/').find((segment) => wrongWith(segment, inNextApp));
        return wrong ? [`${file}: “${wrong}” ${wrongWith(wrong, inNextApp)}`] : [];
      }),
};
