export default { preset: '../../../jest.preset.mjs', displayName: 'profile-contract' };
