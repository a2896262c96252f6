import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { schoolEnrolment } from './school-enrolment.connector';

holdToExchange(schoolEnrolment, sourceExchanges['school-enrolment']);
