export default { preset: '../../../jest.preset.mjs', displayName: 'training-credits-web', testEnvironment: 'jsdom' };
