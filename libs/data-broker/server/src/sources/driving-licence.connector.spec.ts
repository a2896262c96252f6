import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { drivingLicence } from './driving-licence.connector';

holdToExchange(drivingLicence, sourceExchanges['driving-licence']);
