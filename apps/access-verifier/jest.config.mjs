export default { preset: '../../jest.preset.mjs', displayName: 'access-verifier' };
