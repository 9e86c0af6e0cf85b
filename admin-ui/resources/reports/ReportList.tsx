import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { LinkBase, useParams } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { LoadingOr } from '../sheets/LoadingOr.js';
import { reportWords } from './report-words.js';

/** The units that one reports for in a cycle, with how far each is. */
export function ReportList() {
  const say = useSay();
  const { cycle = '' } = useParams();
  const loaded = useLoaded(() => dataOf(api.GET('/api/work')), [cycle]);
  return (
    <LoadingOr loaded={loaded}>
      {({ data }) => {
        const work = data.find((each) => each.cycle.id === cycle);
        const units = work?.toReport?.byUnit ?? [];
        if (work === undefined || units.length === 0) {
          return (
            <PageFrame title={say(reportWords.title)}>
              <NextStep title={say(reportWords.noneTitle)} about={say(reportWords.noneAbout)} />
            </PageFrame>
          );
        }
        return (
          <PageFrame title={say(reportWords.title)} about={say(reportWords.listAbout)} maxWidth={860}>
            <Panel title={work.cycle.name}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{say(reportWords.unit)}</TableCell>
                    <TableCell>{say(reportWords.facts)}</TableCell>
                    <TableCell>{say(reportWords.self)}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {units.map(({ id, name, facts, self }) => (
                    <TableRow key={id} hover>
                      <TableCell>
                        <Link
                          component={LinkBase}
                          to={`/report/${encodeURIComponent(cycle)}/${encodeURIComponent(id)}`}
                        >
                          {name}
                        </Link>
                      </TableCell>
                      <TableCell>{`${facts.in} / ${facts.expected}`}</TableCell>
                      <TableCell>{`${self.in} / ${self.expected}`}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </Panel>
          </PageFrame>
        );
      }}
    </LoadingOr>
  );
}
