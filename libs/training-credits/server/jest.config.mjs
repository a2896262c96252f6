export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'training-credits-server',
  globalSetup: '../../../tools/jest-postgres.mjs',
  globalTeardown: '../../../tools/jest-postgres-stop.mjs',
};
