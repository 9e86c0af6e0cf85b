import { FONTS, type Palette } from '../theme/tokens.js';

/** An option of echarts as plain data: what makes charts needs not load what draws them. */
export type ChartOption = Readonly<Record<string, unknown>>;

/** What every chart has: fonts and colours of the theme, patterns beside colours, words for those who do not see it. */
export function chartBase({ ink, inkSoft, line, surface }: Palette, description: string): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: FONTS, color: ink },
    aria: { enabled: true, label: { description }, decal: { show: true } },
    tooltip: {
      backgroundColor: surface,
      borderColor: line,
      textStyle: { color: ink, fontFamily: FONTS },
      renderMode: 'richText',
    },
    legend: { textStyle: { color: inkSoft }, top: 0 },
  };
}

/** The look of an axis. */
export function axisLook({ inkSoft, line }: Palette): ChartOption {
  return {
    axisLabel: { color: inkSoft },
    axisLine: { lineStyle: { color: line } },
    splitLine: { lineStyle: { color: line } },
    nameTextStyle: { color: inkSoft },
  };
}

/** As many colours as are asked for, from the accent of the theme to a quiet one. */
export function rampOf({ accent, line }: Palette, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => mixed(accent, line, count === 1 ? 0 : index / (count - 1)));
}

/** A colour between two, both `#rrggbb`; `part` of the second. */
function mixed(first: string, second: string, part: number): string {
  const channel = (at: number) => {
    const [one, other] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((one ?? 0) + ((other ?? 0) - (one ?? 0)) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
