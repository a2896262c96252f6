export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'procedures-server',
  globalSetup: '../../../tools/jest/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest/jest-postgres-stop.mjs',
};
