import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from './hold-to-exchange';
import { taxableIncome } from './taxable-income.connector';

holdToExchange(taxableIncome, sourceExchanges['taxable-income']);
