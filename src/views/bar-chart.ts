import type { Chart, Plugin } from 'chart.js';

/** Bars side by side, for people who see them. Its table twin stands in the page in any case. */
export interface ChartProps {
  /** A sentence that says what it shows and where the same figures are. */
  name: string;
  /** A sentence for when it cannot be drawn. */
  failed: string;
  /** What each row of bars is about. */
  rows: readonly string[];
  /** One bar in each row, as far as there is a value. At most four: more cannot be told apart. */
  series: readonly { name: string; values: readonly (number | undefined)[] }[];
  /** The ends of the scale, which is marked in quarters: 1 to 5, 0 to 100. */
  scale: readonly [from: number, to: number];
  /** How a value is written beside its bar. */
  figure: (value: number) => string;
  /** The rows say whose bars they are, so no key is needed. */
  keyless?: boolean;
}

/** Of the width, so much is for the words of the rows at most; in a narrow column more. */
const WORDS = 0.4;
const NARROW_WORDS = 0.48;
/** Narrower than this, in letters' heights, is narrow. */
const NARROW = 28;
/** In line heights: a bar, what is between two rows, and the axis. */
const BAR = 1.1;
const GAP = 0.8;
const AXIS = 1.8;
/** So many steps has a scale. */
const STEPS = 4;

/** Draws the bars on a canvas, whose parent takes the height that they want. */
export function barChart(Charts: typeof Chart, canvas: HTMLCanvasElement, props: ChartProps): Chart {
  const { rows, series, scale, figure } = props;
  const plot = canvas.parentElement!;
  const { color, fontFamily: family, fontSize } = getComputedStyle(canvas);
  const size = Number.parseFloat(fontSize) * 0.9375;
  const line = size * 1.3;
  const font = { family, size, lineHeight: 1.3 };
  const figureElement = plot.parentElement!;
  const track = getComputedStyle(figureElement.querySelector('.track')!).color;
  const swatches = [...figureElement.querySelectorAll('.series')].map((swatch) => getComputedStyle(swatch));
  const drawing = canvas.getContext('2d')!;
  const widthOf = (words: string) => {
    drawing.font = `${size}px ${family}`;
    return drawing.measureText(words).width;
  };
  const most = Math.max(...rows.map((_, at) => series.filter(({ values }) => values[at] !== undefined).length));

  let wordsWidth = 0;
  /** Breaks the words of the rows for a width, and gives the chart the height that they and the bars want. */
  const fit = (width: number): string[][] => {
    const share = width * (width < size * NARROW ? NARROW_WORDS : WORDS);
    const labels = rows.map((words) => lines(words, share - size, widthOf));
    wordsWidth = Math.min(share, Math.max(...labels.flat().map(widthOf)) + size);
    const tallest = Math.max(most * BAR, ...labels.map((label) => label.length));
    plot.style.blockSize = `${Math.ceil((rows.length * (tallest + GAP) + AXIS) * line)}px`;
    return labels;
  };

  return new Charts(canvas, {
    type: 'bar',
    data: {
      labels: fit(plot.clientWidth),
      datasets: series.map(({ name, values }, at) => ({
        label: name,
        data: values.map((value) => value ?? null),
        backgroundColor: swatches[at]!.backgroundColor,
        borderColor: swatches[at]!.borderTopColor,
        borderWidth: swatches[at]!.backgroundColor === swatches[at]!.borderTopColor ? 0 : 2,
        borderSkipped: false,
        base: scale[0],
        minBarLength: 4,
        maxBarThickness: line * BAR,
        categoryPercentage: 0.84,
        barPercentage: 0.9,
        skipNull: true,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: { right: widthOf(figure(scale[1])) + 12 } },
      scales: {
        x: {
          min: scale[0],
          max: scale[1],
          border: { display: false },
          grid: { display: false },
          ticks: { color, font, stepSize: (scale[1] - scale[0]) / STEPS, maxRotation: 0, padding: 6 },
        },
        y: {
          border: { display: false },
          grid: { display: false },
          ticks: { color, font, autoSkip: false, crossAlign: 'far', padding: 8 },
          afterFit: (axis) => {
            axis.width = wordsWidth;
          },
        },
      },
      onResize: (chart, { width }) => {
        chart.data.labels = fit(width);
      },
    },
    plugins: [tracks(props, track), figures(props, `${size}px ${family}`, color)],
  });
}

/** Draws the way that each bar could have gone. */
function tracks({ series }: ChartProps, color: string): Plugin<'bar'> {
  return {
    id: 'tracks',
    beforeDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      ctx.fillStyle = color;
      series.forEach(({ values }, of) =>
        chart.getDatasetMeta(of).data.forEach((bar, at) => {
          const { height } = bar.getProps(['height']) as { height?: number };
          if (height && values[at] !== undefined)
            ctx.fillRect(chartArea.left, bar.y - height / 2, chartArea.width, height);
        }),
      );
    },
  };
}

/** Writes each value beside its bar. */
function figures({ series, figure }: ChartProps, font: string, color: string): Plugin<'bar'> {
  return {
    id: 'figures',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      ctx.font = font;
      ctx.fillStyle = color;
      ctx.textBaseline = 'middle';
      series.forEach(({ values }, of) =>
        chart.getDatasetMeta(of).data.forEach(({ y }, at) => {
          const value = values[at];
          if (value !== undefined) ctx.fillText(figure(value), chartArea.right + 8, y + 1);
        }),
      );
    },
  };
}

/** Words broken into lines no wider than a width; a word that is wider has a line of its own. */
export function lines(words: string, width: number, widthOf: (words: string) => number): string[] {
  const broken: string[] = [];
  for (const word of words.split(' ')) {
    const longer = broken.length > 0 ? `${broken.at(-1)!} ${word}` : word;
    if (broken.length > 0 && widthOf(longer) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}
