export default { preset: '../../../jest.preset.mjs', displayName: 'wallet-web', testEnvironment: 'jsdom' };
