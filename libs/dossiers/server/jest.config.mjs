export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'dossiers-server',
  globalSetup: '../../../tools/jest/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest/jest-postgres-stop.mjs',
};
