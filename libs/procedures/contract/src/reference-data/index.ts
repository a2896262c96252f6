export { checkAddress, type AddressCheck, type AddressToCheck, type UnknownPart } from './address-check';
export { searchPlaces, searchStreets, type PlaceMatch, type StreetMatch, type StreetSearch } from './address-search';
export { boxesOf, findStreet, streets, type Street } from './invented-streets';
export {
  findMunicipality,
  municipalities,
  nameOfMunicipality,
  type BelgianRegion,
  type LanguageRegime,
  type Municipality,
  type OfficialLanguage,
} from './municipality';
export { ombudsmanFor, type Ombudsman } from './ombudsman';
export { findPostCodeArea, placesOf, postCodeAreas, type PostCodeArea } from './post-code-area';
