export default { preset: '../../../jest.preset.mjs', displayName: 'wallet-contract' };
