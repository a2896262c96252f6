export { AskDataExport, AskErasure, DataExportView, DataFateView, ErasureView, OwnDataView } from './own-data';
export { ownDataProblems } from './own-data-problems';
export {
  askDataExport,
  askErasure,
  downloadDataExport,
  ownDataRoutes,
  readDataExport,
  readOwnData,
  takeErasureBack,
} from './own-data-routes';
export { PermissionsView, type PermissionKind, type PermissionView } from './permission';
export { givePermissionAgain, listPermissions, takePermissionBack } from './permission-routes';
