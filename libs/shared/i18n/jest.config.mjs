export default { preset: '../../../jest.preset.mjs', displayName: 'i18n', testEnvironment: 'jsdom' };
