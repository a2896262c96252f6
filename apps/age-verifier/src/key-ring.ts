/**
 * One RSA key for each claim and month: what a signature by it means is the key's place in the public log, and nothing
 * else. The log only grows, and next month's key is in it before anybody needs it. A private key is destroyed when its
 * month is over.
 */
import { ageClaim } from '@gun/age-check';
import { constants, createPrivateKey, generateKeyPair, privateDecrypt, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** What the one key of a claim and month is, RFC 7517; months are `yyyy-MM`, UTC. */
const LoggedKey = z.object({ claim: z.string(), month: z.string(), n: z.string(), e: z.string() });
export type LoggedKey = z.infer<typeof LoggedKey>;

const Kept = z.object({ log: z.array(LoggedKey), secrets: z.record(z.string(), z.record(z.string(), z.string())) });
type Kept = z.infer<typeof Kept>;

const newPair = promisify(generateKeyPair);
const modulusLength = 2048;

export const modulusBytes = modulusLength / 8;

export const monthOf = (moment: Date): string => moment.toISOString().slice(0, 7);
const monthAfter = (moment: Date): string =>
  monthOf(new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1)));

export class KeyRing {
  /** To read a private key costs as much as to sign with it. */
  private readonly opened = new Map<string, KeyObject>();

  private constructor(
    private readonly file: string,
    private readonly kept: Kept,
  ) {}

  static open(file: string): KeyRing {
    const kept = existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, 'utf8'))) : { log: [], secrets: {} };
    return new KeyRing(file, kept);
  }

  /** Every key there ever was, in order. */
  get log(): readonly LoggedKey[] {
    return this.kept.log;
  }

  /** Makes the keys of this month and the next, where they are missing, and forgets those of months that are over. */
  async renew(now: Date): Promise<void> {
    const months = [monthOf(now), monthAfter(now)];
    for (const month of months) if (!this.log.some((key) => key.month === month)) await this.add(month);
    for (const month of Object.keys(this.kept.secrets)) if (!months.includes(month)) this.destroy(month);
    this.write();
  }

  /** Raw RSA over a value that says nothing to us. @throws for a month without a key, or a value beyond its modulus. */
  sign(month: string, blinded: Uint8Array): Buffer {
    const secret = this.kept.secrets[month];
    if (!secret) throw new Error('no key for this month');
    const key = this.opened.get(month) ?? createPrivateKey({ key: secret, format: 'jwk' });
    this.opened.set(month, key);
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded);
  }

  private async add(month: string): Promise<void> {
    const { publicKey, privateKey } = await newPair('rsa', { modulusLength });
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
    this.kept.log.push({ claim: ageClaim, month, n, e });
    this.kept.secrets[month] = privateKey.export({ format: 'jwk' }) as Record<string, string>; // RSA: texts only
  }

  private destroy(month: string): void {
    delete this.kept.secrets[month];
    this.opened.delete(month);
  }

  private write(): void {
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    writeFileSync(`${this.file}.new`, JSON.stringify(this.kept, null, 2), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}
