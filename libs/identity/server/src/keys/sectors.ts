/**
 * The sectors of government in which agencies know people by the same pseudonym, as it is delivered. Agencies of one
 * sector may compare what they know of a person; agencies of two cannot.
 */
export const sectors: Readonly<Record<string, string>> = {
  'agency-national-register': 'homeAffairs',
  'agency-criminal-record': 'justice',
  'agency-mobility': 'mobility',
  'agency-flemish-diplomas': 'education',
  'agency-example-college': 'education',
  'agency-payroll-office': 'employment',
  'agency-training-centre': 'training',
};
