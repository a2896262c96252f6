import { plainTextFault } from '@gun/kernel';
import { readAs, unreadableAs, type Reading } from './reading';

/** Longest free text of any question; a definition usually sets a lower `maxLength`. */
const longestText = 10_000;
const longestLine = 1_000;
const lineBreaks = /[\t\n\r\u2028\u2029]+/g;

/** Reads a text of several lines: every script is welcome, what would break storage or falsify the view is not. */
export function readText(raw: unknown): Reading {
  if (typeof raw !== 'string') return unreadableAs(raw, 'type');
  const fault = plainTextFault(raw, longestText);
  if (fault === 'tooLong') return unreadableAs(raw, 'maxLength', { limit: longestText });
  if (fault) return unreadableAs(raw, 'characters');
  return readAs(raw.replace(/\r\n?/g, '\n').normalize('NFC').trim());
}

/** Reads a text of one line; line breaks that came along with pasted text become spaces. */
export function readLine(raw: unknown, longest = longestLine): Reading {
  const reading = readText(raw);
  if (reading.faults.length > 0 || typeof reading.answer !== 'string') return reading;
  const line = reading.answer.replace(lineBreaks, ' ');
  return line.length > longest ? unreadableAs(raw, 'maxLength', { limit: longest }) : readAs(line);
}
