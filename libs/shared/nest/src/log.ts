import pino, { type DestinationStream, type Logger } from 'pino';

/** The process log: JSON lines, without names, numbers or answers. Secrets that slip into a field are censored. */
export type Log = Logger;

/** Censors what looks like a national number (11 digits in its usual writings), wherever it stands. */
export const withoutNationalNumbers = (text: string): string =>
  text.replace(/(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[. -]?\d{3}[. -]?\d{2}(?!\d)/g, '[number]');

/** Writes to the standard output, unless a test wants to read along. */
export const createLog = (name: string, level = 'info', destination?: DestinationStream): Log =>
  pino(
    {
      name,
      level,
      redact: ['*.authorization', '*.password', '*.ssin', '*.nrn', '*.answers'],
      hooks: { streamWrite: withoutNationalNumbers },
    },
    destination ?? pino.destination(1),
  );
