export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'training-credits-server',
  globalSetup: '../../../tools/jest/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest/jest-postgres-stop.mjs',
};
