// No number that somebody may have, outside the personas: in code, data, styles, templates and documents.
import { findRealNumbers, mayHoldNumbers } from '../real-numbers.mjs';

const read = /\.(ts|tsx|mjs|json|md|css|typ|ya?ml|ftl|properties|html|sql|txt)$/;
const notOurs = /^(package-lock\.json|libs\/procedures\/contract\/json-schema-test-suite\/)/;

export const realNumbers = {
  name: 'numbers of people and enterprises',
  find: ({ files, read: text }) =>
    files
      .filter((file) => read.test(file) && !mayHoldNumbers.test(file) && !notOurs.test(file))
      .flatMap((file) =>
        findRealNumbers(text(file)).map(
          (at) =>
            `${file}:${text(file).slice(0, at).split('\n').length}: a number that can be somebody’s; use a persona`,
        ),
      ),
};
