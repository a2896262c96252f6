export { AccessProblem, type AccessRefusal } from './access/access-problem';
export { ActorResolver, type Credentials } from './access/actor-resolver';
export { AgencyBuckets, StoredAgencyBuckets } from './access/agency-buckets';
export { AgencyRate, AgencyRateGuard } from './access/agency-rate';
export { AnswerInterceptor } from './routes/answer-interceptor';
export { AnswerSeal, sealAnswers } from './sealing/answer-seal';
export { ensureProcedureWithinLimits } from './access/client-limits';
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
export { EventRelay } from './news/event-relay';
export { EventSubscribers, type OutboxEvent } from './news/event-subscribers';
export { Handles, routeOf } from './routes/handles';
export { HandlesProtocol, protocolRouteOf } from './protocols/handles-protocol';
export { AnswersPersonalData } from './personal-data/answers-personal-data';
export { answerAgain, forgetAnswers, idempotencySql, once, type FirstAnswer } from './routes/idempotency';
export { createLog, type Log } from './logs/log';
export { placeOf, type Place } from './routes/methods-at';
export { CreatePlatform1764000000000 } from './migrations/1764000000000-create-platform';
export { FindOldAnswers1764000000002 } from './migrations/1764000000002-find-old-answers';
export { RetryBySubscriber1764000000001 } from './migrations/1764000000001-retry-by-subscriber';
export { ShareAgencyRate1764000000003 } from './migrations/1764000000003-share-agency-rate';
export { nestLog } from './logs/nest-log';
export { publish, publishSql, toOutbox } from './news/outbox';
export { PermissionSources, type GivenPermission, type PermissionSource } from './personal-data/permissions';
export {
  PersonalDataSources,
  type DataFate,
  type OwnFile,
  type PersonalDataSource,
} from './personal-data/personal-data';
export { onePage } from './routes/one-page';
export { platformProblems } from './routes/platform-problems';
export { erased, Erased } from './routes/erased';
export { ProblemFilter, problemOf } from './routes/problem-filter';
export { ProtocolError } from './protocols/protocol-error';
export { protocolsAt } from './protocols/protocol-answer';
export { readProtocolForms } from './protocols/protocol-forms';
export { countRefusals, RefusalGuard } from './access/refusal-guard';
export { RefusalLimit } from './access/refusal-limit';
export {
  CurrentActor,
  Idempotent,
  IncomingRequest,
  Input,
  OutgoingReply,
  type GunRequest,
  type IdempotentCall,
  type RequestContext,
} from './routes/request-context';
export { installHooks } from './logs/request-hooks';
export { currentTraceId } from './logs/request-trace';
export { PartyReadings, RepresentedReadings } from './access/represented-readings';
export { refuseAddress } from './routes/unreadable-address';
export { ensureAccess, RouteGuard } from './access/route-guard';
export { openBytes, sealBytes, sealNonceBytes } from './sealing/sealed-bytes';
export { readOnlyStrictJson } from './routes/strict-json';
