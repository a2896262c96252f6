export default { preset: '../../../jest.preset.mjs', displayName: 'procedures-contract' };
