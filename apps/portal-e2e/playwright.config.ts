process.env['GUN_PORTS'] ??= '100';
const { journeys } = await import('../../tools/journeys.mjs');

/** When the people of the journeys have gone home, what they left behind is looked at. */
const afterwards = 'national-numbers.e2e.ts';

export default {
  ...journeys('portal'),
  projects: [
    { name: 'journeys', testIgnore: afterwards, teardown: 'afterwards' },
    { name: 'afterwards', testMatch: afterwards },
  ],
};
