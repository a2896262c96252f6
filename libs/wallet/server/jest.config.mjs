export default {
  preset: '../../../jest.preset.mjs',
  displayName: 'wallet-server',
  globalSetup: '../../../tools/jest-wallet.mjs',
  globalTeardown: '../../../tools/jest-wallet-stop.mjs',
};
