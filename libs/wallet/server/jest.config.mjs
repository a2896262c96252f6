export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'wallet-server',
  globalSetup: '../../../tools/jest/jest-wallet.mjs',
  globalTeardown: '../../../tools/jest/jest-wallet-stop.mjs',
};
