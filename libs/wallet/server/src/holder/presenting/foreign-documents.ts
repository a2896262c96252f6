/** Documents of issuers of others that answer a question, what would leave, and what would stay. */
import { matchCredential, type DcqlCredential, type DcqlQuery, type FittingDocument } from '@gun/wallet-contract';
import type { JsonRecord } from '../../sd-jwt/jws';
import type { ForeignContent } from '../receiving/foreign-content';
import type { ForeignRow } from '../receiving/foreign-store';
import { leavesOf, textOfJson, type Leaf } from '../receiving/leaves';

/** One that may be shown now. */
export interface ForeignHeld {
  readonly row: ForeignRow;
  readonly foreign: ForeignContent;
}

/** The types by which questions name documents: ours, and those of others. */
export const namesAsked = ({ credentials }: DcqlQuery): string[] => [
  ...new Set(credentials.flatMap(({ meta }) => [...(meta?.vct_values ?? []), ...(meta?.doctype_value ?? [])].flat())),
];

/** The paths with which it answers; undefined when it does not. */
export function pathsShown({ row, foreign }: ForeignHeld, asked: DcqlCredential): readonly string[][] | undefined {
  const known = {
    ...{ format: row.format, type: row.type, claims: foreign.claims },
    ...{ extends: foreign.extends, authorities: foreign.authorities },
  };
  const paths = matchCredential(known, asked);
  return paths?.map((path) => path.filter((element) => typeof element === 'string'));
}

const isWithin = (path: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((name, at) => path[at] === name);

/** What an SD-JWT VC says in the open leaves each time; an mdoc says nothing that was not chosen. */
function leaves({ path }: Leaf, { row, foreign }: ForeignHeld, wanted: readonly (readonly string[])[]): boolean {
  if (wanted.some((one) => isWithin(path, one))) return true;
  const isHidden = foreign.disclosable.some((one) => isWithin(path, one.split('.')));
  return row.format === 'dc+sd-jwt' && !isHidden;
}

const longestValue = 2000;
const claimsAtMost = 60;

/** Undefined: it does not answer the question. */
export function fittingForeign(held: ForeignHeld, asked: DcqlCredential): FittingDocument | undefined {
  const wanted = pathsShown(held, asked);
  if (!wanted) return undefined;
  const { row, foreign } = held;
  const said = foreign.claims as JsonRecord; // z.json() gives nothing else
  const named = leavesOf(said, row.format).flatMap((leaf) => {
    const key = leaf.path.join('.');
    const label = foreign.labels.find((one) => one.key === key)?.label;
    return label ? [{ leaf, claim: { key, label } }] : [];
  });
  const shown = named.filter(({ leaf }) => leaves(leaf, held, wanted));
  return {
    ...{ credentialId: row.id, title: foreign.title, label: foreign.issuer.name.en.slice(0, 200) },
    shows: shown
      .slice(0, claimsAtMost)
      .map(({ leaf, claim }) => ({ ...claim, value: textOfJson(leaf.value).slice(0, longestValue) })),
    stays: named
      .filter((one) => !shown.includes(one))
      .slice(0, claimsAtMost)
      .map(({ claim }) => claim),
  };
}
