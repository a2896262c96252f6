export default { preset: '../../../jest.preset.mjs', displayName: 'identity-web', testEnvironment: 'jsdom' };
