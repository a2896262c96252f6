export default { preset: '../../../jest.preset.mjs', displayName: 'profile-web', testEnvironment: 'jsdom' };
