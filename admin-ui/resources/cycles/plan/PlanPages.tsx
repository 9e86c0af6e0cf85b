import Alert from '@mui/material/Alert';
import { useNavigate, useParams } from 'react-admin';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { NextStep } from '../../../layout/NextStep.js';
import { PageFrame } from '../../../layout/PageFrame.js';
import { PageLoading } from '../../../layout/Shell.js';
import { PlanForm, type SchemeChoice } from './PlanForm.js';
import { shownParameter } from './parameter-text.js';
import { asSent } from './plan.js';
import { planWords } from './plan-words.js';

const WIDTH = 900;

/** Plans a new cycle on a published scheme, and goes to its page. */
export function NewCyclePage() {
  const say = useSay();
  const navigate = useNavigate();
  const { submit, isRunning } = useAction();
  const { data: schemes, error } = useLoaded(publishedSchemes, []);
  return (
    <PageFrame title={say(planWords.title)} about={say(planWords.about)} maxWidth={WIDTH}>
      {error === null ? null : <Alert severity="error">{error.message}</Alert>}
      {schemes === null ? <PageLoading /> : null}
      {schemes?.length === 0 ? <NextStep title={say(planWords.noScheme)} about={say(planWords.noSchemeAbout)} /> : null}
      {schemes === null || schemes.length === 0 ? null : (
        <PlanForm
          isNew
          schemes={schemes}
          initial={{ name: '', schemeHash: '', population: {}, parameters: {} }}
          submitLabel={say(planWords.create)}
          isRunning={isRunning}
          onSubmit={(plan) =>
            submit(async () => {
              const body = { ...plan, parameters: asSent(plan.parameters) };
              const made = await dataOf(api.POST('/api/cycles', { body }));
              navigate(`/cycles/${made.id}`);
            }, say(planWords.created))
          }
        />
      )}
    </PageFrame>
  );
}

/** Changes a cycle that is still a plan. */
export function EditPlanPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const navigate = useNavigate();
  const { submit, isRunning } = useAction();
  const params = { path: { id } };
  const { data: cycle, error } = useLoaded(() => dataOf(api.GET('/api/cycles/{id}', { params })), [id]);
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (cycle === null) return <PageLoading />;
  const given = Object.entries<unknown>(cycle.parameters);
  return (
    <PageFrame title={say(planWords.editTitle)} about={say(planWords.about)} maxWidth={WIDTH}>
      <PlanForm
        isNew={false}
        schemes={[{ id: cycle.scheme, title: cycle.scheme, hash: cycle.schemeHash }]}
        initial={{
          name: cycle.name,
          schemeHash: cycle.schemeHash,
          population: cycle.population,
          parameters: Object.fromEntries(given.map(([parameter, value]) => [parameter, shownParameter(value)])),
        }}
        submitLabel={say(planWords.create)}
        isRunning={isRunning}
        onSubmit={({ name, population, parameters }) =>
          submit(async () => {
            const body = { name, population, parameters: asSent(parameters) };
            await dataOf(api.PATCH('/api/cycles/{id}', { params, headers: ifMatch(cycle.revision), body }));
            navigate(`/cycles/${id}`);
          }, say(planWords.saved))
        }
      />
    </PageFrame>
  );
}

async function publishedSchemes(): Promise<readonly SchemeChoice[]> {
  const { data } = await dataOf(api.GET('/api/schemes'));
  return data.flatMap(({ id, title, hash, version, publication }) =>
    version?.state === 'published' && hash !== null && publication !== 'retired'
      ? [{ id, title: title ?? id, hash }]
      : [],
  );
}
