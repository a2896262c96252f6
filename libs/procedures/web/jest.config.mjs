export default { preset: '../../../jest.preset.mjs', displayName: 'procedures-web', testEnvironment: 'jsdom' };
