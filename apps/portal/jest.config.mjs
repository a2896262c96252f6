export default {
  preset: '../../jest.preset.mjs',
  displayName: 'portal',
  testMatch: ['<rootDir>/{catalogue,i18n,personal,serving,site}/**/*.spec.{ts,tsx}'],
};
