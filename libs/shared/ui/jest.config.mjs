export default { preset: '../../../jest.preset.mjs', displayName: 'ui', testEnvironment: 'jsdom' };
