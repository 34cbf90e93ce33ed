// Who stands where on whom: holders down, targets across, one cell an edge. A cell opens its sentences.
import { ask } from './api.js';
import { el } from './dom.js';
import { change, read } from './state.js';
import { actorLink, distinct, evidence, signed, stances } from './parts.js';

const SIDE = 14;

export async function matrix(scope) {
  const { query } = read();
  const rows = await ask('stances', { ...scope, class: query.get('class'), limit: 500 });
  const classes = query.get('class') ? [query.get('class')] : [...new Set(rows.map((row) => row.class))].sort();
  const chosen = rows.filter((row) => row.holderId === query.get('holder') && row.targetId === query.get('target'));
  return el('div', {},
    el('h1', {}, 'Who stands where on whom'),
    el('p', { class: 'lead' }, 'Down: who speaks or acts. Across: towards whom. The number is the sum of polarities.'),
    el('p', { class: 'chips', role: 'group', 'aria-label': 'Class of stance' },
      chip('all', null, !query.get('class')), classes.map((each) => chip(each, each, each === query.get('class')))),
    el('section', { id: 'matrix' }, rows.length ? grid(rows, query) : el('p', { class: 'empty' }, 'No statements in this window.')),
    chosen.length ? el('section', { id: 'edge' }, el('h2', {}, chosen[0].holderName + ' on ' + chosen[0].targetName), stances(chosen),
      distinct(chosen.flatMap((row) => row.evidence)).map(evidence)) : null);
}

const chip = (text, value, isOn) => el('button', { type: 'button', 'aria-pressed': String(isOn), 'data-class': text, onclick: () => change({ class: value, holder: null, target: null }) }, text);

function grid(rows, query) {
  const holders = most(rows, 'holder');
  const targets = most(rows, 'target');
  const edges = new Map();
  for (const row of rows) {
    const key = row.holderId + ' ' + row.targetId;
    edges.set(key, [...(edges.get(key) || []), row]);
  }
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Matrix of stances' }, el('table', { class: 'matrix' },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'holder \\ target'), targets.map((target) => el('th', { scope: 'col' }, actorLink(target))))),
    el('tbody', {}, holders.map((holder) => el('tr', {}, el('th', { scope: 'row' }, actorLink(holder)),
      targets.map((target) => edgeCell(holder, target, edges.get(holder.id + ' ' + target.id), query)))))));
}

function edgeCell(holder, target, rows, query) {
  if (!rows) return el('td', {});
  const sum = rows.reduce((total, row) => total + row.polarity, 0);
  const label = `${holder.name} on ${target.name}: ${rows.map((row) => row.class + ' ' + row.stances).join(', ')}`;
  const isOpen = holder.id === query.get('holder') && target.id === query.get('target');
  return el('td', {}, el('button', { type: 'button', title: label, 'aria-label': label, 'aria-pressed': String(isOpen),
    onclick: () => change({ holder: holder.id, target: target.id }) }, signed(sum)));
}

function most(rows, side) {
  const sums = new Map();
  for (const row of rows) {
    const id = row[side + 'Id'];
    const known = sums.get(id) || { id, name: row[side + 'Name'], stances: 0 };
    known.stances += row.stances;
    sums.set(id, known);
  }
  return [...sums.values()].sort((a, b) => b.stances - a.stances || (a.id < b.id ? -1 : 1)).slice(0, SIDE);
}
