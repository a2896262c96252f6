export default { preset: '../../../jest.preset.mjs', displayName: 'notifications-server' };
