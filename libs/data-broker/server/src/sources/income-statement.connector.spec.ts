import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { incomeStatement } from './income-statement.connector';

holdToExchange(incomeStatement, sourceExchanges['income-statement']);
