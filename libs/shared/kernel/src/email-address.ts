/**
 * E-mail addresses, checked as far as a form can: one @, a mailbox and a domain that can exist. Only a message that
 * arrives proves more. The checks cut and look at each character once, so no text can make them slow.
 */
import { z } from 'zod';
import { parsed, unreadable, type Parsed } from './parsed';

export type EmailAddressReason = 'empty' | 'tooLong' | 'at' | 'mailbox' | 'domain';

/** RFC 5321: an address in a path has at most 254 characters, its mailbox 64, a label of its domain 63. */
const longest = { address: 254, mailbox: 64, label: 63 };
const mailboxCharacters = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const labelCharacters = /^[a-z0-9-]+$/;

/** Reads an address; its domain becomes lower case, its mailbox stays as written. */
export function parseEmailAddress(text: string): Parsed<string, EmailAddressReason> {
  if (text.length > longest.address + 20) return unreadable('tooLong');
  const address = text.trim();
  if (address === '') return unreadable('empty');
  if (address.length > longest.address) return unreadable('tooLong');
  const at = address.indexOf('@');
  if (at === -1 || at !== address.lastIndexOf('@')) return unreadable('at');
  const mailbox = address.slice(0, at);
  const domain = address.slice(at + 1).toLowerCase();
  if (!isMailbox(mailbox)) return unreadable('mailbox');
  return isDomain(domain) ? parsed(`${mailbox}@${domain}`) : unreadable('domain');
}

const isMailbox = (mailbox: string): boolean =>
  mailbox.length <= longest.mailbox &&
  mailboxCharacters.test(mailbox) &&
  !mailbox.startsWith('.') &&
  !mailbox.endsWith('.') &&
  !mailbox.includes('..');

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every(isLabel) && last.length > 1 && !/^\d/.test(last);
}

const isLabel = (label: string): boolean =>
  label.length <= longest.label && labelCharacters.test(label) && !label.startsWith('-') && !label.endsWith('-');

/** `b•••@example.be`: enough to recognise one's own address. */
export function maskEmailAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, Math.min(1, at))}•••${address.slice(at)}`;
}

/** An address that can exist, with its domain in lower case. */
export const EmailAddress = z
  .string()
  .max(longest.address)
  .refine((text) => parseEmailAddress(text).ok)
  .meta({ id: 'EmailAddress', title: 'EmailAddress', format: 'email' });
