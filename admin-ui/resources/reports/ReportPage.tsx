import { useParams } from 'react-admin';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage } from '../../i18n/use-say.js';
import { LoadingOr } from '../sheets/LoadingOr.js';
import { loadReport } from './load-report.js';
import { UnitReport } from './UnitReport.js';

/** The report of one unit. */
export function ReportPage() {
  const { cycle = '', unit = '' } = useParams();
  const language = useLanguage();
  const loaded = useLoaded(() => loadReport(cycle, unit), [cycle, unit, language]);
  return (
    <LoadingOr loaded={loaded}>
      {(report) => <UnitReport key={`${cycle}-${unit}`} report={report} onChange={loaded.reload} />}
    </LoadingOr>
  );
}
