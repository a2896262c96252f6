export default { preset: '../../../jest.preset.mjs', displayName: 'dossiers-desk', testEnvironment: 'jsdom' };
