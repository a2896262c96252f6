import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { educationAward } from './education-award.connector';

holdToExchange(educationAward, sourceExchanges['education-award']);
