export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'identity-server',
  // The suites share one database, and each empties its tables.
  maxWorkers: 1,
  globalSetup: '../../../tools/jest/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest/jest-postgres-stop.mjs',
};
