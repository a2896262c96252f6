export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'nest',
  globalSetup: '../../../tools/jest/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest/jest-postgres-stop.mjs',
};
