// The rules of the house, each proven by a tool and not by good will.

const own = (name, script) => ({ name, run: ({ node }) => node(`tools/checks/${script}.mjs`) });

/** In the order in which they are cheapest to fail. */
const checks = [
  { name: 'lock file', run: ({ node }) => node('tools/check-lock.mjs') },
  { name: 'project references', run: ({ nx }) => nx('sync:check') },
  {
    name: 'format',
    run: ({ node }) => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  own('house rules', 'house-rules'),
  own('messages', 'messages'),
  { name: 'lint', run: ({ node }) => node('node_modules/eslint/bin/eslint.js', '.') },
  { name: 'realms', run: ({ node }) => node('--test', 'docker/keycloak/make-realms.test.mjs') },
  { name: 'types', run: ({ many }) => many('typecheck')() },
  own('generated files', 'generated'),
  { name: 'the checks themselves', run: ({ node }) => node('--test', 'tools/**/*.test.mjs', 'docker/*.test.mjs') },
];

/** The checks, ready to run with the caller's ways of starting things. */
export function runChecks(tools) {
  return checks.map(({ name, run }) => ({ name, run: () => run(tools) }));
}
