// A first call to the agency API, from a terminal: node docs/agencies/first-call.mjs
// It needs Node 20 or later and no package. Without settings it asks the counter that `npm start` opened.
import { json, tokenFor } from './token.mjs';

const gateway = process.env.GATEWAY_URL ?? 'http://localhost:4000';

// 1. Exchange a signed assertion for an access token of five minutes: see token.mjs.
const token = await tokenFor('scope:gun:agency:events');

// 2. Read what was handed to us.
const answer = await fetch(`${gateway}/api/agency/v1/events?pageSize=10`, {
  headers: { authorization: `Bearer ${token}` },
});
console.log('trace', answer.headers.get('belgov-trace-id'));
console.log(JSON.stringify(await json(answer), null, 2));
