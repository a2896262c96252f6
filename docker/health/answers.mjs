// Healthy when an address answers with success: `node health/answers.mjs http://127.0.0.1:4000/…`
const [address] = process.argv.slice(2);
const healthy = await fetch(address, { signal: AbortSignal.timeout(4000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(healthy ? 0 : 1);
