// The table at the end of `npm start`: where to go, and as whom.
import { totalMemory } from './memory.mjs';
import { enterprises, personas, staff } from '../libs/shared/testing/src/personas.ts';
import { url } from './ports.mjs';

const row = (...cells) =>
  `  ${cells.map((cell, at) => (at === cells.length - 1 ? cell : `${cell.padEnd(at === 0 ? 20 : 34)}  `)).join('')}`;
const nameOf = ({ givenName, surname }) => `${givenName} ${surname}`;
const actsFor = (id) =>
  Object.values(enterprises)
    .filter(({ directors }) => directors.includes(id))
    .map(({ name }) => name);

function citizens() {
  return Object.values(personas)
    .filter(({ means }) => means.length > 0)
    .map((persona) =>
      row(
        nameOf(persona),
        `${persona.language}, ${persona.address.municipality}`,
        actsFor(persona.id)
          .map((name) => `director of ${name}`)
          .join(', '),
      ),
    );
}

/** The text, in plain columns. */
export async function describe(counter, seconds) {
  const used = totalMemory();
  return [
    '',
    `The counter is open after ${seconds.trim()} s${used ? `, using ${used} MiB of memory` : ''}. Ctrl-C closes it.`,
    '',
    row('Portal', url('portal'), 'citizens and enterprises'),
    row('Back office', url('backoffice'), 'civil servants'),
    row('Gateway', `${url('gateway')}/api`, 'agencies: docs/agencies/README.md'),
    row('Identity', counter.identity, ''),
    row('Mailbox', url('mailbox'), 'e-mails and text messages that the counter sent'),
    row('Shop', url('shop'), 'a foreign shop that asks for 18 or over'),
    row('Age verifier', url('ageVerifier'), 'which proves it for you, and does not learn where'),
    row('Logs', counter.logDirectory, ''),
    '',
    'Invented people to sign in as, in the portal:',
    ...citizens(),
    '',
    'Civil servants, in the back office:',
    ...Object.values(staff).map((officer) => row(nameOf(officer), officer.office, officer.roles.join(', '))),
    '',
  ].join('\n');
}
