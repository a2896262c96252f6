export default { preset: '../../../jest.preset.mjs', displayName: 'foreign-issuer' };
