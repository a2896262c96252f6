import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from './hold-to-exchange';
import { educationAward } from './education-award.connector';

holdToExchange(educationAward, sourceExchanges['education-award']);
