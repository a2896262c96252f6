export default { preset: '../../../jest.preset.mjs', displayName: 'data-broker-web', testEnvironment: 'jsdom' };
