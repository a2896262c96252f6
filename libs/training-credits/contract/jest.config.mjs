export default { preset: '../../../jest.preset.mjs', displayName: 'training-credits-contract' };
