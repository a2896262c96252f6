// Without GATEWAY_URL a counter of our own is opened; with it, the kit asks the gateway that it names.
process.env['GUN_PORTS'] ??= '100';
const { journeys } = await import('../../tools/journeys.mjs');
const { webServer, ...settings } = journeys('gateway');

export default { ...settings, timeout: 60_000, ...(!process.env['GATEWAY_URL'] && { webServer }) };
