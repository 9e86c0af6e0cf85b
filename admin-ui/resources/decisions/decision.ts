import type { Words } from '../../../dsl/index.js';
import type { paths } from '../../api/schema.generated.js';

type PossibleAnswer =
  paths['/api/cycles/{cycle}/decisions/possible']['get']['responses'][200]['content']['application/json'];

/** What may be decided for a unit. */
export type UnitOptions = PossibleAnswer;
export type PossibleDecision = PossibleAnswer['possible'][number];
export type Outcome = PossibleAnswer['outcome'];
export type DecisionKind = PossibleDecision['kind'];
/** A decision that was taken. */
export type Decision =
  paths['/api/cycles/{cycle}/decisions']['get']['responses'][200]['content']['application/json']['data'][number];
/** Several decisions of one meeting, with what they change. */
export type MeetingEffect =
  paths['/api/cycles/{cycle}/decisions/meeting']['post']['responses'][201]['content']['application/json'];

type MeetingBody = NonNullable<
  paths['/api/cycles/{cycle}/decisions/meeting']['post']['requestBody']
>['content']['application/json'];

/** A decision as it is sent. */
export type GivenDecision = MeetingBody['decisions'][number];

/** A decision that is on the table: not taken yet. */
export interface DraftDecision {
  readonly key: string;
  readonly unitName: string;
  /** What it is about, e.g. 创新加分. */
  readonly label: Words;
  readonly given: GivenDecision;
}

/** Two drafts with the same key are about the same thing of the same unit: the later one replaces the earlier. */
export function draftKey({ unit, kind, rule }: GivenDecision): string {
  return `${unit} ${kind} ${rule ?? ''}`;
}
