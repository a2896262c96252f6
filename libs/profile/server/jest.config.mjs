export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'profile-server',
  globalSetup: '../../../tools/jest/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest/jest-postgres-stop.mjs',
};
