import { createTheme, ThemeProvider } from '@mui/material/styles';
import { createRoot, type Root } from 'react-dom/client';
import type { GridColumn, GridRow } from '../../../admin-ui/grid/grid.js';
import { ScoreGrid } from '../../../admin-ui/grid/ScoreGrid.js';
import { MemorySource } from './memory-source.js';

let shown: Root | null = null;

/** Shows a grid of marks, alone on the page. @returns milliseconds until its cells stand there with their places computed */
async function mountGrid(rowCount: number, columnCount: number): Promise<number> {
  const rows = Array.from({ length: rowCount }, (_, index): GridRow => {
    return {
      id: `r${index}`,
      title: `第 ${index + 1} 项`,
      text: '按照规定建立制度，年初有计划，年终有总结。',
      group: null,
    };
  });
  const columns = Array.from({ length: columnCount }, (_, index): GridColumn => {
    return { id: `c${index}`, label: `评分 ${index + 1}`, kind: 'number', width: 56 };
  });
  shown?.unmount();
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const start = performance.now();
  shown = createRoot(root);
  shown.render(
    <ThemeProvider theme={createTheme()}>
      <ScoreGrid label="评分" rowLabel="指标" rows={rows} columns={columns} source={new MemorySource()} />
    </ThemeProvider>,
  );
  while (root.querySelectorAll('tbody tr').length < rowCount) await new Promise((resolve) => setTimeout(resolve, 0));
  root.getBoundingClientRect();
  return performance.now() - start;
}

Object.assign(window, { mountGrid });
