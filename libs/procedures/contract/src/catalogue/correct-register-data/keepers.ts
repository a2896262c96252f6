import type { Competence } from '../../definition/procedure-definition';

type Keepers = Extract<Competence, { by: 'keeperOfValue' }>['keepers'];

/**
 * Who puts right what a source holds, by type of evidence. What the National Register says of a person comes from the
 * population register of their municipality, which therefore receives the request.
 */
export const keepers: Keepers = {
  'population-record': {
    by: 'municipalityOfFact',
    fact: 'address',
    service: 'population',
    orAnswer: '/presentAddress',
  },
  'enterprise-record': { by: 'office', office: 'enterprise-counters' },
  'enterprise-registration': { by: 'office', office: 'enterprise-counters' },
  'income-statement': { by: 'office', office: 'fps-finance-income' },
  'taxable-income': { by: 'office', office: 'fps-finance-income' },
  'tax-proposal': { by: 'office', office: 'fps-finance-income' },
  'vehicle-registration': { by: 'office', office: 'fps-mobility-vehicles' },
  'driving-licence': { by: 'office', office: 'fps-mobility-vehicles' },
  'school-enrolment': { by: 'office', office: 'french-community-enrolments' },
  'education-award': { by: 'office', office: 'flemish-diplomas' },
  'disability-recognition': { by: 'office', office: 'fps-social-security-disability' },
};
