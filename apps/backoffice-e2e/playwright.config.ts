process.env['GUN_PORTS'] ??= '100';
const { journeys } = await import('../../tools/journeys.mjs');

export default journeys('backoffice');
