export default { preset: '../../../jest.preset.mjs', displayName: 'age-check' };
