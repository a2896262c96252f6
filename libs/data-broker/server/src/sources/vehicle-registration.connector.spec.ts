import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { vehicleRegistration } from './vehicle-registration.connector';

holdToExchange(vehicleRegistration, sourceExchanges['vehicle-registration']);
