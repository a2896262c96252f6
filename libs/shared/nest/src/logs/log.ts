import pino, { type DestinationStream, type Logger } from 'pino';

/** The process log: JSON lines, without names, numbers or answers. Secrets that slip into a field are censored. */
export type Log = Logger;

const secrets = ['authorization', 'cookie', 'dpop', 'password', 'ssin', 'nrn', 'answers'];

const uuid = /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/;
/** 11 digits in their usual writings: 2, 2, 2, 3, 2, with at most a few dots, dashes, slashes or spaces between. */
const nationalNumber = /(?<!\d)\d{2}(?:[./\s-]{0,3}\d{2}){2}[./\s-]{0,3}\d{3}[./\s-]{0,3}\d{2}(?!\d)/;
/** Identifiers first: one in two hundred UUIDs holds digits that would pass for a national number. */
const uuidOrNationalNumber = new RegExp(`(${uuid.source})|${nationalNumber.source}`, 'gi');

/** Censors what looks like a national number, wherever it stands; trace ids and other UUIDs are left whole. */
export const withoutNationalNumbers = (text: string): string =>
  text.replace(uuidOrNationalNumber, (_, id: string | undefined) => id ?? '[number]');

/** A log of one process; lines go to standard output unless told otherwise. */
export const createLog = (name: string, level = 'info', destination: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      name,
      level,
      redact: secrets.flatMap((secret) => [secret, `*.${secret}`, `*.*.${secret}`]),
      hooks: { streamWrite: withoutNationalNumbers },
    },
    destination,
  );
