export default { preset: '../../jest.preset.mjs', displayName: 'verifier-demo' };
