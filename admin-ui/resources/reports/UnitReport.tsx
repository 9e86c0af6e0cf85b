import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useAction } from '../../api/use-action.js';
import type { ScoreGridHandle } from '../../grid/ScoreGrid.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { StateChip } from '../../states/StateChip.js';
import { submitSheet } from '../sheets/sheet-api.js';
import { type MakeSaver, useEntrySource } from '../sheets/use-entry-source.js';
import { CorrectionReason } from './CorrectionReason.js';
import type { Report } from './load-report.js';
import { MissingList } from './MissingList.js';
import { ReportEvents } from './ReportEvents.js';
import { ReportGrid } from './ReportGrid.js';
import { ReturnedList } from './ReturnedList.js';
import { reportEntries } from './report-rows.js';
import { reportState } from './report-state.js';
import { reportWords } from './report-words.js';
import { UnitResult } from './UnitResult.js';

/** What a unit reports: what was returned first, what is missing, facts, self-assessment, events, and later its result. */
export function UnitReport({ report, onChange }: { readonly report: Report; readonly onChange: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const grids = useRef(new Map<string, RefObject<ScoreGridHandle | null>>());
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction();
  const { form, unit, self } = report;
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the report is asked for again
  const build = useCallback((make: MakeSaver) => reportEntries(report, language, make), [report]);
  const sheets = useEntrySource(build);
  const state = useMemo(() => reportState(report), [report]);
  if (sheets === null) return null;
  const gridOf = (id: string): RefObject<ScoreGridHandle | null> => {
    const known = grids.current.get(id) ?? { current: null };
    grids.current.set(id, known);
    return known;
  };
  const goTo = (row: string): void => {
    const grid = row.startsWith('fact:') ? 'facts' : (row.split(':')[1] ?? '');
    const jump = (): void => gridOf(grid).current?.goTo(row);
    // A dialog gives the focus back to where it was, once it is gone.
    if (isAsking) setTimeout(jump, 0);
    else jump();
    setAsking(false);
  };
  const submit = async (): Promise<void> => {
    await sheets.flush();
    const savers = new Map(sheets.rows.flatMap(({ saver, key }) => (saver === null ? [] : [[saver, key] as const])));
    const withDrafts = [...savers.keys()].filter(({ sheet }) =>
      Object.values(sheet.cells).some((cell) => cell.state === 'draft'),
    );
    const done = await run(
      async () => {
        for (const saver of withDrafts) await submitSheet(saver.address, saver.sheet.revision);
        return true;
      },
      say(withDrafts.length === 0 ? reportWords.nothingToSubmit : reportWords.wasSubmitted),
    );
    setAsking(false);
    if (done !== null) onChange();
  };
  const hasGrid = form.facts.length > 0 || self.length > 0;
  return (
    <PageFrame
      title={say(reportWords.titleOf({ name: unit.name }))}
      about={`${form.cycle.name} · ${say(reportWords.about)}`}
      actions={
        <>
          <StateChip tone={state.tone} label={say(state.label)} />
          <Button variant="contained" onClick={() => void sheets.flush().then(() => setAsking(true))}>
            {say(reportWords.submit)}
          </Button>
        </>
      }
    >
      <Stack spacing={3}>
        <UnitResult cycle={form.cycle.id} unit={unit.id} form={form} />
        <ReturnedList report={report} rows={sheets.rows} onJump={goTo} />
        <MissingList report={report} source={sheets.source} onJump={goTo} />
        {hasGrid ? null : say(reportWords.nothingAsked)}
        {form.facts.length === 0 ? null : (
          <Panel title={say(reportWords.facts)} about={say(reportWords.factsAbout)}>
            <CorrectionReason saver={sheets.rows.find(({ isCorrectable }) => isCorrectable)?.saver ?? null} />
            <ReportGrid report={report} part={null} source={sheets.source} handle={gridOf('facts')} />
          </Panel>
        )}
        {self.map(({ source }) => (
          <Panel key={source.id} title={source.label[language]} about={say(reportWords.selfAbout)}>
            <ReportGrid report={report} part={source.id} source={sheets.source} handle={gridOf(source.id)} />
          </Panel>
        ))}
        <ReportEvents report={report} />
      </Stack>
      {isAsking ? (
        <ConfirmDialog
          title={say(reportWords.submitTitle)}
          about={say(reportWords.submitAbout)}
          confirmLabel={say(reportWords.submit)}
          isRunning={isRunning}
          onConfirm={() => void submit()}
          onClose={() => setAsking(false)}
        >
          <MissingList report={report} source={sheets.source} onJump={goTo} />
        </ConfirmDialog>
      ) : null}
    </PageFrame>
  );
}
