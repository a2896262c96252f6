export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'notifications-server',
  globalSetup: '../../../tools/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest-postgres-stop.mjs',
};
