// Articles over time as bars. The same numbers stand in the table beside it, for those who cannot see a chart.
import uPlot from './vendor/uPlot.esm.js';
import { el } from './dom.js';

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// Days before months, as everywhere else on the page; the year, and the day of an hour, below where they change.
const EVERY = null;
const FORMS = [
  [86400 * 365, '{YYYY}', EVERY, EVERY, EVERY, EVERY, EVERY, EVERY, 1],
  [86400 * 28, '{MMM}', '\n{YYYY}', EVERY, EVERY, EVERY, EVERY, EVERY, 1],
  [86400, '{D} {MMM}', '\n{YYYY}', EVERY, EVERY, EVERY, EVERY, EVERY, 1],
  [3600, '{HH}:00', '\n{D} {MMM} {YYYY}', EVERY, '\n{D} {MMM}', EVERY, EVERY, EVERY, 1],
];

export function timeline(points, step) {
  const box = el('div', { class: 'chart', role: 'img', 'aria-label': 'Articles by ' + step + ': the table below has the numbers' });
  const size = step === 'hour' ? 3600 : 86400;
  const first = Date.parse(points[0].at) / 1000;
  const last = Date.parse(points[points.length - 1].at) / 1000;
  const data = [points.map((point) => Date.parse(point.at) / 1000), points.map((point) => point.articles)];
  const axis = { stroke: colour('--quiet'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
  const draw = () => {
    box.replaceChildren();
    const chart = new uPlot({
      width: box.clientWidth, height: 220, tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      legend: { show: false }, cursor: { y: false, drag: { x: false } },
      scales: { x: { time: true, range: [first - size, last + size] }, y: { range: (u, low, high) => [0, Math.max(4, high)] } },
      axes: [{ ...axis, space: 56, values: FORMS }, { ...axis, size: 36, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000] }],
      series: [{}, { label: 'Articles', stroke: colour('--link'), fill: colour('--link'), paths: uPlot.paths.bars({ size: [0.7, 40] }), points: { show: false } }],
    }, data, box);
    box.dataset.points = points.map((point, place) => (step === 'hour' ? point.at : point.at.slice(0, 10)) + ' ' + chart.data[1][place]).join(', ');
    box.dataset.sum = String(chart.data[1].reduce((sum, value) => sum + value, 0));
  };
  new ResizeObserver(() => { if (box.clientWidth && box.dataset.width !== String(box.clientWidth)) { box.dataset.width = String(box.clientWidth); draw(); } }).observe(box);
  return box;
}
