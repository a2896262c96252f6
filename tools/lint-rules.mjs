// Lint rules of our own: those habits of the house that no published rule checks.
import { basename } from 'node:path';
import { findRealNumbers, mayHoldNumbers } from './checks/real-numbers.mjs';

const nextJsNames =
  /^(\[|\(|_)|^(page|layout|loading|error|not-found|global-error|route|proxy|template|default)\.tsx?$/;

const kebabFileName = {
  meta: { type: 'problem', messages: { name: 'File names are kebab-case: {{name}}' }, schema: [] },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name);
      if (!kebab && !nextJsNames.test(name)) context.report({ node, messageId: 'name', data: { name } });
    },
  }),
};

const noNationalNumber = {
  meta: { type: 'problem', messages: { number: 'A number that can be somebody’s: use a persona.' }, schema: [] },
  create: (context) => ({
    Program(node) {
      if (mayHoldNumbers.test(context.filename)) return;
      for (const at of findRealNumbers(context.sourceCode.text))
        context.report({ node, loc: context.sourceCode.getLocFromIndex(at), messageId: 'number' });
    },
  }),
};

/** The lines that carry a comment, or whose line above is nothing but a comment. */
function explainedLines({ lines, getAllComments }) {
  const explained = new Set();
  for (const { loc } of getAllComments()) {
    for (let line = loc.start.line; line <= loc.end.line; line += 1) explained.add(line);
    if (/^\s*$/.test(lines[loc.start.line - 1].slice(0, loc.start.column))) explained.add(loc.end.line + 1);
  }
  return explained;
}

/** `as const`, `as unknown` and `satisfies` claim nothing; every other `as` claims to know better than the compiler, and says why. */
const explainedAssertion = {
  meta: { type: 'problem', messages: { reason: 'Say on this line why this `as` holds.' }, schema: [] },
  create(context) {
    const { sourceCode } = context;
    const explained = explainedLines({
      lines: sourceCode.lines,
      getAllComments: () => sourceCode.getAllComments(),
    });
    return {
      TSAsExpression(node) {
        const type = node.typeAnnotation;
        if (type.type === 'TSUnknownKeyword' || type.typeName?.name === 'const') return;
        const { start, end } = node.loc;
        if (!explained.has(start.line) && !explained.has(end.line)) context.report({ node, messageId: 'reason' });
      },
    };
  },
};

const explainedSuppression = {
  meta: { type: 'problem', messages: { reason: 'Say why, after two hyphens: {{text}}' }, schema: [] },
  create: (context) => ({
    Program(node) {
      for (const { value, loc } of context.sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(value) && !/ -- \S/.test(value))
          context.report({ node, loc, messageId: 'reason', data: { text: value.trim() } });
    },
  }),
};

export default {
  rules: {
    'kebab-file-name': kebabFileName,
    'no-national-number': noNationalNumber,
    'explained-assertion': explainedAssertion,
    'explained-suppression': explainedSuppression,
  },
};
