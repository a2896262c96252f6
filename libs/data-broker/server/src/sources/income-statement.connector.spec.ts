import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from './hold-to-exchange';
import { incomeStatement } from './income-statement.connector';

holdToExchange(incomeStatement, sourceExchanges['income-statement']);
