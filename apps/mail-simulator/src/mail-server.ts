/** A real SMTP server that keeps what it takes and passes nothing on. */
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { slowMs, type Faults } from './faults';
import type { Mailbox } from './mailbox';

const answer = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

export function mailServer(mailbox: Mailbox, faults: Faults): SMTPServer {
  return new SMTPServer({
    banner: 'Invented mail for development',
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 256 * 1024,
    onRcptTo({ address }, session, callback) {
      const mode = faults.modeFor('email', address);
      if (mode === 'refuse') return callback(answer(550, '5.1.1 No such mailbox'));
      if (mode === 'later') return callback(answer(450, '4.2.1 Try again later'));
      if (mode === 'down') return callback(answer(421, '4.3.2 Closing'));
      if (mode === 'slow') return void wait(slowMs, undefined, { ref: false }).then(() => callback());
      return callback();
    },
    onData(stream, session, callback) {
      buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then(({ messageId = '', subject, text = '', from }) => {
          for (const { address: to } of session.envelope.rcptTo)
            mailbox.add({
              ...{ id: messageId, medium: 'email', to, text, receivedAt: new Date().toISOString() },
              ...(subject && { subject }),
              ...(from && 'address' in from && from.address && { from: from.address }),
            });
          callback();
        }, callback);
    },
  });
}
