export { AccessProblem, type AccessRefusal } from './access-problem';
export { ActorResolver, type Credentials } from './actor-resolver';
export { AgencyBuckets, StoredAgencyBuckets } from './agency-buckets';
export { AgencyRate, AgencyRateGuard } from './agency-rate';
export { AnswerInterceptor } from './answer-interceptor';
export { AnswerSeal, sealAnswers } from './answer-seal';
export { ensureProcedureWithinLimits } from './client-limits';
export { Clock } from './clock';
export {
  connectionsAtMost,
  Database,
  isDuplicate,
  OthersWereFaster,
  runPrepared,
  type Statement,
  type Tx,
} from './database';
export { EventRelay } from './event-relay';
export { EventSubscribers, type OutboxEvent } from './event-subscribers';
export { Handles, routeOf } from './handles';
export { HandlesProtocol, protocolRouteOf } from './handles-protocol';
export { AnswersPersonalData } from './answers-personal-data';
export { answerAgain, forgetAnswers, idempotencySql, once, type FirstAnswer } from './idempotency';
export { createLog, type Log } from './log';
export { placeOf, type Place } from './methods-at';
export { CreatePlatform1764000000000 } from './migrations/1764000000000-create-platform';
export { FindOldAnswers1764000000002 } from './migrations/1764000000002-find-old-answers';
export { RetryBySubscriber1764000000001 } from './migrations/1764000000001-retry-by-subscriber';
export { ShareAgencyRate1764000000003 } from './migrations/1764000000003-share-agency-rate';
export { nestLog } from './nest-log';
export { publish, publishSql, toOutbox } from './outbox';
export { PermissionSources, type GivenPermission, type PermissionSource } from './permissions';
export { PersonalDataSources, type DataFate, type OwnFile, type PersonalDataSource } from './personal-data';
export { platformProblems } from './platform-problems';
export { ProblemFilter, problemOf } from './problem-filter';
export { ProtocolError } from './protocol-error';
export { protocolsAt } from './protocol-answer';
export { readProtocolForms } from './protocol-forms';
export { countRefusals, RefusalGuard } from './refusal-guard';
export { RefusalLimit } from './refusal-limit';
export {
  CurrentActor,
  Idempotent,
  IncomingRequest,
  Input,
  OutgoingReply,
  type GunRequest,
  type IdempotentCall,
  type RequestContext,
} from './request-context';
export { installHooks } from './request-hooks';
export { currentTraceId } from './request-trace';
export { PartyReadings, RepresentedReadings } from './represented-readings';
export { refuseAddress } from './unreadable-address';
export { ensureAccess, RouteGuard } from './route-guard';
export { openBytes, sealBytes, sealNonceBytes } from './sealed-bytes';
export { readOnlyStrictJson } from './strict-json';
