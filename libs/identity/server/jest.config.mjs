export default { preset: '../../../jest.preset.mjs', displayName: 'identity-server' };
