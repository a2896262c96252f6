export default { preset: '../../../jest.preset.mjs', displayName: 'documents-contract' };
