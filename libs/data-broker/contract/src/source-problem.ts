/** Why a source could not answer; each leads to another sentence and another line in the log (bars 7, no. 24). */
export type SourceFailure = 'down' | 'slow' | 'nonsense' | 'foreignSubject' | 'badSignature' | 'notPermitted';

/** What asking a source gives: an answer, the knowledge that it holds nothing, or a reason why it could not be had. */
export type SourceAnswer<T> =
  | { readonly state: 'known'; readonly value: T; readonly readAt: string }
  | { readonly state: 'absent'; readonly readAt: string }
  | { readonly state: 'unavailable'; readonly failure: SourceFailure; readonly readAt: string };
