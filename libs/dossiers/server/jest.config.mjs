export default { preset: '../../../jest.preset.mjs', displayName: 'dossiers-server' };
