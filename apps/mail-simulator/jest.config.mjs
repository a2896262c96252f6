export default { preset: '../../jest.preset.mjs', displayName: 'mail-simulator' };
