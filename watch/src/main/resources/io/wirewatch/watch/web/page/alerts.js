// What the rules found: one entry an alert, with the sentences behind it.
import { ask } from './api.js';
import { el, minute, number } from './dom.js';
import { evidence } from './parts.js';
import { change, link, read } from './state.js';

const SHOWN = 30;

export async function alerts(scope) {
  const { query } = read();
  const all = (await ask('alerts', { limit: 500 })).filter((row) => !row.corpus || row.corpus === scope.corpus);
  const rules = [...new Map(all.map((row) => [row.rule, row.condition])).entries()].sort();
  const rows = all.filter((row) => !query.get('rule') || row.rule === query.get('rule')).sort((a, b) => String(b.hour).localeCompare(String(a.hour)));
  const shown = query.get('all') ? rows : rows.slice(0, SHOWN);
  return el('div', {}, el('h1', {}, 'Alerts'),
    el('p', { class: 'lead' }, 'What the rules of the configuration found in this corpus, the latest hour first. The score of a burst is how far it lies above such an hour.'),
    rules.length ? el('p', { class: 'chips', role: 'group', 'aria-label': 'Rule' }, chip('all', null, !query.get('rule')), rules.map(([rule]) => chip(rule, rule, rule === query.get('rule')))) : null,
    rules.filter(([rule, condition]) => condition && rule === query.get('rule')).map(([, condition]) => el('p', { class: 'lead' }, condition)),
    el('section', { id: 'alerts' }, shown.length ? shown.map(entry) : el('p', { class: 'empty' }, 'No alerts in this corpus.'),
      rows.length > shown.length ? el('p', {}, el('button', { type: 'button', onclick: () => change({ all: 'yes' }) }, `Show ${number(rows.length - shown.length)} more`)) : null));
}

const chip = (text, value, isOn) => el('button', { type: 'button', 'aria-pressed': String(isOn), 'data-rule': text, onclick: () => change({ rule: value, all: null }) }, text);

function entry(row) {
  const counts = ['article', 'text', 'publisher'].filter((name) => row[name + 's'] !== undefined).map((name) => plural(row[name + 's'], name)).join(', ');
  const rest = (row.evidence || []).slice(1);
  return el('article', { class: 'alert' },
    el('h2', {}, about(row), ' ', el('small', {}, row.kind || '')),
    el('p', { class: 'quiet' }, [row.hour ? minute(row.hour) + ' UTC' : null, counts, row.expected === undefined ? null : row.expected.toFixed(1) + ' expected',
      row.score === undefined ? null : 'score ' + row.score.toFixed(1), 'rule ' + row.rule].filter(Boolean).join(' · ')),
    (row.evidence || []).slice(0, 1).map(evidence),
    rest.length ? el('details', { 'data-key': [row.rule, row.subject, row.hour].join(' ') }, el('summary', {}, plural(rest.length, 'more sentence')), rest.map(evidence)) : null);
}

const plural = (count, name) => number(count) + ' ' + name + (count === 1 ? '' : 's');

// An alert about one actor leads to it; one about two leads to the first; a saved query has a name alone.
function about(row) {
  const name = row.name || row.subject || '';
  const actor = row.kind === 'watch' || !row.subject ? null : row.subject.split(' + ')[0];
  return actor ? el('a', { href: link('actor', actor) }, name) : name;
}
