/**
 * The authorisations under which the counter, as it is delivered, asks the registers. An installation gives its own
 * deliberations and protocols (act of 30 July 2018, art. 20) in `BrokerConfig`; the rule that reads them stays.
 */
import type { LegalBasis } from './disclosure-policy';

/** The counter itself, as an authorisation names it. */
export const counter = 'gun';

/** Duties of the counter that are not a procedure. */
export const duties = { signIn: 'sign-in', representation: 'representation', profile: 'profile' } as const;

export const legalBases: readonly LegalBasis[] = [
  {
    reference: 'Act of 19 July 1991 on the population registers, art. 5',
    recipient: counter,
    purpose: 'change-of-address',
    evidence: ['name', 'birthDate', 'address', 'household'],
    from: '2026-01-01',
  },
  {
    reference: 'Code of criminal procedure, art. 595 and 596',
    recipient: counter,
    purpose: 'criminal-record-extract',
    evidence: ['name', 'birthDate', 'address'],
    from: '2026-01-01',
  },
  {
    reference: 'Act of 5 May 2014 on collecting data once, art. 3, for the municipal by-law on terraces',
    recipient: counter,
    purpose: 'terrace-permit',
    evidence: ['name', 'enterprise', 'units', 'mandates'],
    from: '2026-01-01',
  },
  {
    reference: 'Act of 18 July 2017 on electronic identification',
    recipient: counter,
    purpose: duties.signIn,
    evidence: ['name'],
    from: '2026-01-01',
  },
  {
    reference: 'Code of economic law, book III, title 2 (Crossroads Bank for Enterprises)',
    recipient: counter,
    purpose: duties.representation,
    evidence: ['mandates'],
    from: '2026-01-01',
  },
  {
    reference: 'GDPR, art. 15 (a person reads their own data)',
    recipient: counter,
    purpose: duties.profile,
    evidence: ['name', 'birthDate', 'address', 'household', 'enterprise', 'units'],
    from: '2026-01-01',
  },
];
