import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { taxProposal } from './tax-proposal.connector';

holdToExchange(taxProposal, sourceExchanges['tax-proposal']);
