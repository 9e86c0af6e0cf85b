import Stack from '@mui/material/Stack';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { type CycleContent, CycleFrame } from './CycleFrame.js';
import { MembersPanel } from './members/MembersPanel.js';
import { BasisPanel } from './plan/BasisPanel.js';
import { StepPanel } from './steps/StepPanel.js';
import { Timeline } from './timeline/Timeline.js';
import { ReopeningsPanel } from './windows/ReopeningsPanel.js';
import { WindowsPanel } from './windows/WindowsPanel.js';

/** A cycle at a glance: the next step, the stages with what is expected and in, when entries are taken, what it is based on. */
export function CyclePage() {
  return <CycleFrame tab="overview">{(content) => <Overview {...content} />}</CycleFrame>;
}

function Overview({ cycle, names, reload }: CycleContent) {
  const { may } = useMay();
  const mayManage = may('cycles:manage');
  const isOpened = cycle.state !== 'planned';
  const params = { path: { id: cycle.id } };
  const { data: windows } = useLoaded(
    () => dataOf(api.GET('/api/cycles/{id}/entry-windows', { params })),
    [cycle.id, cycle.revision],
  );
  const { data: progress } = useLoaded(
    async () =>
      isOpened
        ? await dataOf(api.GET('/api/cycles/{cycle}/progress', { params: { path: { cycle: cycle.id } } }))
        : null,
    [cycle.id, cycle.revision],
  );
  return (
    <Stack spacing={2.5}>
      {mayManage ? <StepPanel cycle={cycle} onChanged={reload} /> : null}
      <Timeline cycle={cycle} names={names} progress={progress} windows={windows} onChanged={reload} />
      {mayManage && windows !== null && cycle.stages.length > 0 && cycle.state !== 'archived' ? (
        <WindowsPanel key={windows.revision} cycle={cycle} names={names} windows={windows} onChanged={reload} />
      ) : null}
      {mayManage && isOpened && cycle.stages.length > 0 ? <ReopeningsPanel cycle={cycle} /> : null}
      {mayManage && (cycle.state === 'open' || cycle.state === 'closed') ? (
        <MembersPanel cycle={cycle} names={names} />
      ) : null}
      <BasisPanel cycle={cycle} names={names} onChanged={reload} />
    </Stack>
  );
}
