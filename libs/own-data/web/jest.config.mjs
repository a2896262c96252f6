export default { preset: '../../../jest.preset.mjs', displayName: 'own-data-web', testEnvironment: 'jsdom' };
