// A small chart of statements over time: above the line in favour, below it against; higher for more of them.
import { day, minute, number } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 120;
const HEIGHT = 24;

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// All sparklines of a page share one time axis, from the first to the last step of the actor's time line.
export function spark(points, timeline, step) {
  const size = step === 'hour' ? 3600000 : 86400000;
  const first = Date.parse(timeline[0].at);
  const steps = (Date.parse(timeline[timeline.length - 1].at) - first) / size + 1;
  const most = Math.max(1, ...points.map((point) => Math.abs(point.polarity)));
  const wide = Math.max(3, WIDTH / steps - 1);
  const show = step === 'hour' ? minute : day;
  const said = points.map((point) => `${show(point.at)}: ${number(point.stances)} statements, ${point.polarity > 0 ? '+' : ''}${point.polarity.toFixed(1)}`);
  const bars = points.map((point) => {
    const high = Math.max(2, (HEIGHT / 2 - 1) * Math.abs(point.polarity) / most);
    const x = steps === 1 ? (WIDTH - wide) / 2 : (Date.parse(point.at) - first) / size / (steps - 1) * (WIDTH - wide);
    return svg('rect', { x: x.toFixed(1), y: (point.polarity < 0 ? HEIGHT / 2 : HEIGHT / 2 - high).toFixed(1), width: wide.toFixed(1), height: high.toFixed(1),
      class: point.polarity > 0 ? 'for' : point.polarity < 0 ? 'against' : 'even' });
  });
  const title = svg('title', {}, said.slice(0, 12).join('\n') + (said.length > 12 ? '\n…' : ''));
  return svg('svg', { class: 'spark', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': said.slice(0, 12).join('; '), 'data-sum': points.reduce((sum, point) => sum + point.stances, 0) },
    title, svg('line', { x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2 }), ...bars);
}
