export default { preset: '../../../jest.preset.mjs', displayName: 'wallet-desk', testEnvironment: 'jsdom' };
