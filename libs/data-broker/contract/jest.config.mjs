export default { preset: '../../../jest.preset.mjs', displayName: 'data-broker-contract' };
