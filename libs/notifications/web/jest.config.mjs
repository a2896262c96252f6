export default { preset: '../../../jest.preset.mjs', displayName: 'notifications-web', testEnvironment: 'jsdom' };
