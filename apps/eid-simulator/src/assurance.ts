import type { Means } from '@gun/testing';

/** Assurance levels as the federal service names them: 500 and 450 are eIDAS high, 400 substantial, less is low. */
const levels = { eid: 500, itsme: 450, totp: 400, sms: 300 } as const satisfies Record<Means, number>;

/** The federal service's own tags for what was used, as they appear in `amr`. */
const tags = {
  eid: 'CitizenEID',
  itsme: 'CitizenItsme',
  totp: 'CitizenTOTP',
  sms: 'CitizenSMS',
} as const satisfies Record<Means, string>;

/** Strongest first: also the order of the buttons. */
const allMeans = ['eid', 'itsme', 'totp', 'sms'] as const satisfies readonly Means[];

export const knownLevels = [100, 200, 300, 350, 400, 450, 500] as const;

export const acrOf = (level: number): string => `urn:be:fedict:iam:fas:Level${level}`;

/** The level in a name such as `urn:be:fedict:iam:fas:citizen:Level400`; 0 when there is none. */
export const levelOf = (acr: string | undefined): number => Number(/:Level(\d{3})$/.exec(acr ?? '')?.[1] ?? 0);

/** The level a request asks for: the highest of its `acr_values`. */
export const requestedLevel = (acrValues: string | undefined): number =>
  Math.max(0, ...(acrValues ?? '').split(' ').map(levelOf));

export const isMeans = (value: string | null): value is Means => allMeans.some((means) => means === value);

export const levelOfMeans = (means: Means): number => levels[means];

/** The means that reach a level, strongest first. */
export const meansReaching = (level: number): readonly Means[] => allMeans.filter((means) => levels[means] >= level);

/** What a sign-in with these means is worth, in the words of the federal service. */
export const proofOf = (means: Means): { acr: string; amr: string[] } => {
  const acr = acrOf(levels[means]);
  return { acr, amr: [means, tags[means], acr] };
};
