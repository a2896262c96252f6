/** What a policy answers: it never throws, so that the same rule can decide and explain. */
export type Verdict<Reason extends string = string> =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

export const allow = { allowed: true } as const;
export const refuse = <Reason extends string>(reason: Reason) => ({ allowed: false, reason }) as const;
