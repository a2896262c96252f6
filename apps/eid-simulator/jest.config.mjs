export default { preset: '../../jest.preset.mjs', displayName: 'eid-simulator' };
