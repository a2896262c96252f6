export { assuranceOf, federalLevel } from './assurance-level';
export { identityRoutes, listMyParties, readOfficer } from './identity-routes';
export { actingForHeader, OfficerView, Parties, Party } from './session';
