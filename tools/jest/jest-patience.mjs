// A component test waits for what it wants to see, not for a time: on a busy machine a second is nothing.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 30_000 });
}
