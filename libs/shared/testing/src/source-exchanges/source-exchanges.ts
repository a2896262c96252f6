import { incomeStatementExchange } from './income-statement.exchange';
import { schoolEnrolmentExchange } from './school-enrolment.exchange';
import type { SourceExchange } from './source-exchange';

/** One agreed example for each connector. */
export const sourceExchanges: readonly SourceExchange[] = [incomeStatementExchange, schoolEnrolmentExchange];
