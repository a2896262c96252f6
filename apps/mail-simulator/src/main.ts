import { join } from 'node:path';
import { Faults } from './faults';
import { mailServer } from './mail-server';
import { Mailbox } from './mailbox';
import { mailboxServer } from './server';
import { readSettings } from './settings';

const { host, port, smtpPort, dataDirectory } = readSettings(process.env);
const mailbox = Mailbox.kept(join(dataDirectory, 'mailbox.json'));
const faults = new Faults();
const server = mailboxServer(mailbox, faults);
const smtp = mailServer(mailbox, faults);
await server.listen({ host, port });
await new Promise<void>((done) => smtp.listen(smtpPort, host, done));
console.log(`Mail arrives at port ${smtpPort} and is shown at http://localhost:${port}/`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => smtp.close(() => void server.close().then(() => process.exit(0))));
