export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'dossiers-server',
  globalSetup: '../../../tools/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest-postgres-stop.mjs',
};
