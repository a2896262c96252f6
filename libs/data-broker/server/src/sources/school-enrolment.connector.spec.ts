import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from './hold-to-exchange';
import { schoolEnrolment } from './school-enrolment.connector';

holdToExchange(schoolEnrolment, sourceExchanges['school-enrolment']);
