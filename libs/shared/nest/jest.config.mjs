export default { preset: '../../../jest.preset.mjs', displayName: 'nest' };
