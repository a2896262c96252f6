/**
 * What a document is called, and what it says, in the words of those who made its type (SD-JWT VC, part 6): fetched from
 * the address that the type is, compared with the hash that its issuer signed. Where there is none, the issuer's own words.
 */
import type { LocalizedText } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SiteClient } from '../sites/site-client';
import { displayed, type ClaimDescription } from './issuer-documents';
import { parsed } from './issuer-reader';
import { refuseOffered } from './offer-refusal';

const largest = 200_000;
const Language = { locale: z.string().max(40).optional(), lang: z.string().max(40).optional() };

const TypeMetadata = z.object({
  vct: z.string().max(300),
  extends: z.string().max(300).optional(),
  display: z
    .array(z.object({ ...Language, name: z.string().max(300).optional() }))
    .max(60)
    .optional(),
  claims: z
    .array(
      z.object({
        path: z.array(z.union([z.string().max(200), z.int(), z.null()])).max(8),
        display: z
          .array(z.object({ ...Language, label: z.string().max(300).optional() }))
          .max(60)
          .optional(),
      }),
    )
    .max(200)
    .optional(),
});

/** Words for people. */
export interface TypeWords {
  readonly title?: LocalizedText | undefined;
  readonly extends?: string | undefined;
  readonly claims: readonly { readonly path: ClaimDescription['path']; readonly label: LocalizedText }[];
}

const algorithms = ['sha256', 'sha384', 'sha512'];

/** W3C Subresource Integrity: one of the hashes is of these bytes. */
function isOf(text: string, integrity: string): boolean {
  return integrity.split(/\s+/).some((one) => {
    const [algorithm = '', digest] = one.split(/-(.*)/s);
    return algorithms.includes(algorithm) && createHash(algorithm).update(text).digest('base64') === digest;
  });
}

@Injectable()
export class TypeMetadataReader {
  constructor(private readonly sites: SiteClient) {}

  /** Undefined: the type is no address, or nobody answers there. @throws OfferRefusal wrongDescription */
  async read(vct: string, integrity: string | undefined): Promise<TypeWords | undefined> {
    if (!/^https?:/.test(vct)) return undefined;
    const answer = await this.sites.call(vct, { accept: 'application/json', atMost: largest });
    if (answer?.status !== 200) return undefined;
    if (integrity !== undefined && !isOf(answer.text, integrity)) return refuseOffered('wrongDescription');
    const read = TypeMetadata.safeParse(parsed(answer.text)).data;
    if (!read) return undefined;
    if (read.vct !== vct) return refuseOffered('wrongDescription');
    const claims = (read.claims ?? []).flatMap(({ path, display }) => {
      const label = displayed(display?.map(({ label: name, locale, lang }) => ({ name, locale: locale ?? lang })));
      return label ? [{ path, label }] : [];
    });
    const title = displayed(read.display?.map(({ name, locale, lang }) => ({ name, locale: locale ?? lang })));
    return { title, claims, ...(read.extends && { extends: read.extends }) };
  }
}
