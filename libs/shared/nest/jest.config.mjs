export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'nest',
  globalSetup: '../../../tools/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest-postgres-stop.mjs',
};
