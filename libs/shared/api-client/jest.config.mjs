export default { preset: '../../../jest.preset.mjs', displayName: 'api-client', testEnvironment: 'jsdom' };
