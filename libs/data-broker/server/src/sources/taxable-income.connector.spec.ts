import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { taxableIncome } from './taxable-income.connector';

holdToExchange(taxableIncome, sourceExchanges['taxable-income']);
