/** What the counter sent, as the mailbox of the mail simulator keeps it. */
import { expect } from '@playwright/test';
import { counter } from './counter';

interface Message {
  readonly medium: 'email' | 'sms';
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
}

async function messagesTo(to: string): Promise<readonly Message[]> {
  const answer = await fetch(`${counter.mailbox}/messages?to=${encodeURIComponent(to)}`);
  return ((await answer.json()) as { items: Message[] }).items; // as the simulator writes it
}

/** Waits for the newest message to an address or number whose subject or text says something. */
export async function message(to: string, saying: RegExp): Promise<Message> {
  let found: Message | undefined;
  await expect(async () => {
    found = (await messagesTo(to)).find(({ subject = '', text }) => saying.test(subject) || saying.test(text));
    expect(found).toBeDefined();
  }).toPass({ timeout: 20_000 });
  if (!found) throw new Error(`nothing about ${String(saying)} came to ${to}`);
  return found;
}

/** The six digits in the newest message with a code, which must be another than the one before. */
export async function codeFor(to: string, before?: string): Promise<string> {
  let code = '';
  await expect(async () => {
    code = /(?<!\d)\d{6}(?!\d)/.exec((await messagesTo(to))[0]?.text ?? '')?.[0] ?? '';
    expect(code).toMatch(/^\d{6}$/);
    expect(code).not.toBe(before);
  }).toPass({ timeout: 20_000 });
  return code;
}
