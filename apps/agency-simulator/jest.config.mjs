export default { preset: '../../jest.preset.mjs', displayName: 'agency-simulator' };
