export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'wallet-server',
  globalSetup: '../../../tools/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest-postgres-stop.mjs',
};
