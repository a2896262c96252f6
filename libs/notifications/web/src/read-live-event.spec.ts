import { expect, test } from '@jest/globals';
import { readLiveEvent } from './read-live-event';

const sent = (event: string, data: string) => ({ event, data });

test('reads the name from the event or from what it carries', () => {
  expect(readLiveEvent(sent('dossierChanged', '{"subject":"d1"}'))).toEqual({ name: 'dossierChanged', subject: 'd1' });
  expect(readLiveEvent(sent('message', '{"name":"notificationAdded"}'))).toEqual({ name: 'notificationAdded' });
});

test.each([
  ['an event of another kind', sent('weather', '{}')],
  ['something that is not JSON', sent('message', 'hello')],
  ['a name that is no event', sent('message', '{"name":"constructor"}')],
])('passes over %s', (_, event) => {
  expect(readLiveEvent(event)).toBeUndefined();
});
