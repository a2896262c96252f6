// Lint rules of our own: those habits of the house that no published rule checks.
import { basename } from 'node:path';

const allowedToHoldNumbers =
  /(libs\/shared\/testing\/src\/personas\.ts|identifier-vectors\.ts|libs\/shared\/kernel\/src\/[\w-]+\.spec\.ts)$/;

/** Whether eleven digits pass the check of a national number, of this century or the last (see `national-number.ts`). */
export function looksLikeNationalNumber(digits) {
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return [body, `2${body}`].some((number) => 97 - Number(BigInt(number) % 97n) === check);
}

const nextJsNames =
  /^(\[|\(|_)|^(page|layout|loading|error|not-found|global-error|route|proxy|template|default)\.tsx?$/;

export default {
  rules: {
    'kebab-file-name': {
      meta: { type: 'problem', messages: { name: 'File names are kebab-case: {{name}}' }, schema: [] },
      create: (context) => ({
        Program(node) {
          const name = basename(context.filename);
          const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name);
          if (!kebab && !nextJsNames.test(name)) context.report({ node, messageId: 'name', data: { name } });
        },
      }),
    },
    'no-national-number': {
      meta: { type: 'problem', messages: { number: 'A number that can be somebody’s: use a persona.' }, schema: [] },
      create: (context) => ({
        Program(node) {
          if (allowedToHoldNumbers.test(context.filename)) return;
          const found = context.sourceCode.text.matchAll(
            /(?<![\d.-])(\d{2})[. ]?(\d{2})[. ]?(\d{2})[- ]?(\d{3})[. ]?(\d{2})(?![\d.-])/g,
          );
          for (const match of found)
            if (looksLikeNationalNumber(match.slice(1).join(''))) {
              const loc = context.sourceCode.getLocFromIndex(match.index);
              context.report({ node, loc, messageId: 'number' });
            }
        },
      }),
    },
  },
};
