// Four hundred lines, six hundred for tests. Lint says it too, while one types; this also reads styles and templates.
const read = /\.(ts|tsx|mjs|css|typ|ftl)$/;
const test = /(\.spec\.tsx?|\.test\.mjs|\.e2e\.ts)$/;
const asLongAsNeeded = /(\/migrations\/|\/catalogue\/|\/reference-data\/|-vectors\.ts$)/;

export const length = {
  name: 'length',
  find: ({ files, read: text }) =>
    files
      .filter((file) => read.test(file) && !asLongAsNeeded.test(file))
      .flatMap((file) => {
        const lines = text(file).split('\n').length - 1;
        const most = test.test(file) ? 600 : 400;
        return lines > most ? [`${file}: ${lines} lines, at most ${most}`] : [];
      }),
};
