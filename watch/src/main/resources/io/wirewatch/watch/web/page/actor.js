// One actor: how much, by whom, towards whom, and the sentences.
import { ask } from './api.js';
import { timeline } from './chart.js';
import { cell, day, el, head, minute, number, outward, table } from './dom.js';
import { change, read } from './state.js';
import { actorLink, COUNTS, counts, distinct, evidence, pairs, signed, stances } from './parts.js';
import { spark } from './spark.js';

export async function actor(scope, id) {
  const step = read().query.get('step') === 'hour' ? 'hour' : 'day';
  const page = await ask('actors/' + encodeURIComponent(id), { ...scope, step, limit: 30 });
  const row = page.row;
  const sentences = distinct([...(row ? row.evidence : []), ...page.holds.flatMap((edge) => edge.evidence), ...page.receives.flatMap((edge) => edge.evidence)]);
  return el('div', {},
    el('h1', {}, page.actor.name),
    el('p', { class: 'lead' }, page.actor.type, ' · ', el('code', {}, page.actor.id),
      page.actor.wikidata ? [' · ', outward('https://www.wikidata.org/wiki/' + page.actor.wikidata, page.actor.wikidata)] : null,
      page.aliases.length ? ' · met as ' + page.aliases.join(', ') : null),
    row ? tiles(row) : el('p', { class: 'empty' }, 'Not mentioned in this window.'),
    el('div', { class: 'grid' },
      el('section', { class: 'wide', id: 'timeline' }, el('h2', {}, 'Over time'), steps(step), over(page.timeline, step)),
      el('section', { id: 'heldCourse' }, el('h2', {}, 'Its stance over time, by counterpart'), course(page.heldCourse, page.timeline, step)),
      el('section', { id: 'receivedCourse' }, el('h2', {}, 'The stance of others over time'), course(page.receivedCourse, page.timeline, step)),
      el('section', { id: 'holds' }, el('h2', {}, 'Stands on others'), stances(page.holds, 'target')),
      el('section', { id: 'receives' }, el('h2', {}, 'Others on it'), stances(page.receives, 'holder')),
      el('section', { class: 'wide', id: 'evidence' }, el('h2', {}, 'Evidence'), sentences.length ? sentences.slice(0, 30).map(evidence) : el('p', { class: 'empty' }, 'No sentences in this window.')),
      el('section', { id: 'publishers' }, el('h2', {}, 'Publishers'), table(null, [head('Publisher'), head('Articles', 'n')], page.publishers.map((each) => el('tr', {}, cell(each.publisher), cell(number(each.articles), 'n'))))),
      el('section', { id: 'together' }, el('h2', {}, 'Named together with'), pairs(page.pairs)),
      el('section', { class: 'wide', id: 'articles' }, el('h2', {}, 'Articles'), articles(page.articles))));
}

function tiles(row) {
  const names = [['Articles', number(row.articles)], ['Texts', number(row.texts)], ['Publishers', number(row.publishers)], ['Held', signed(row.heldPolarity)], ['Received', signed(row.receivedPolarity)]];
  return el('dl', { class: 'tiles' }, names.map(([name, value]) => el('div', { 'data-count': name.toLowerCase() }, el('dt', {}, name), el('dd', {}, value))));
}

// The counterparts with most statements; the step is that of the time line above.
function course(courses, timeline, step) {
  const sum = (points, field) => points.reduce((total, point) => total + point[field], 0);
  const rows = courses.slice(0, 10).map((each) => ({ ...each, stances: sum(each.points, 'stances') }));
  return table(null, [head('Counterpart'), head('By ' + step), head('Statements', 'n'), head('Sum', 'n')], rows.map((row) => el('tr', { 'data-actor': row.id },
    cell(actorLink(row)), cell(spark(row.points, timeline, step)), cell(number(row.stances), 'n'), cell(signed(sum(row.points, 'polarity')), 'n'))), 'No statements in this window.');
}

function steps(step) {
  return el('p', { class: 'chips', role: 'group', 'aria-label': 'Step of the time line' }, ['day', 'hour'].map((each) =>
    el('button', { type: 'button', 'data-step': each, 'aria-pressed': String(each === step), onclick: () => change({ step: each }) }, 'by ' + each)));
}

function over(points, step) {
  if (points.length === 0) return el('p', { class: 'empty' }, 'No hours in this window.');
  const show = step === 'hour' ? minute : day;
  const rows = [...points].reverse().map((point) => el('tr', {}, cell(show(point.at)), counts(point), cell(signed(point.held), 'n'), cell(signed(point.received), 'n')));
  return [timeline(points, step), el('details', {}, el('summary', {}, 'The numbers'),
    table('UTC, by publication', [head(step === 'hour' ? 'Hour' : 'Day'), ...COUNTS, head('Held', 'n'), head('Received', 'n')], rows))];
}

function articles(rows) {
  return table(null, [head('Published'), head('Title'), head('Publisher')], rows.map((row) => el('tr', {},
    cell(el('span', { class: 'quiet' }, day(row.published))), cell(row.url ? outward(row.url, row.title || row.url) : row.title || row.id), cell(row.publisher))));
}
