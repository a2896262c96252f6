import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { enterpriseRegistration } from './enterprise-registration.connector';

holdToExchange(enterpriseRegistration, sourceExchanges['enterprise-registration']);
