export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'notifications-server',
  // Live events are read once no older transaction is open, in any database of the server: one file at a time.
  maxWorkers: 1,
  globalSetup: '../../../tools/jest/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest/jest-postgres-stop.mjs',
};
