// The first page: who is talked about, who stands where on whom, and whether the books are right.
import { ask } from './api.js';
import { el, minute, number } from './dom.js';
import { link } from './state.js';
import { actors, distinct, evidence, pairs, stances } from './parts.js';

export async function overview(scope) {
  const board = await ask('overview', { ...scope, limit: 15 });
  const sentences = distinct(board.stances.flatMap((row) => row.evidence.slice(0, 1))).slice(0, 6);
  const ledger = board.ledger;
  return el('div', {},
    el('h1', {}, 'Who is talked about'),
    el('p', { class: 'lead' }, board.asOf ? `${board.corpus}, ${scope.window === 'all' ? 'everything' : 'last ' + scope.window} up to ${minute(board.asOf)} UTC` : `${board.corpus}: no rows yet`),
    el('dl', { class: 'tiles' }, [['Read', ledger.read], ['Counted', ledger.counted], ['Not counted', ledger.read - ledger.counted], ['Actors', board.actorsKnown], ['Missing', ledger.missing]]
      .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', { class: name === 'Missing' && value ? 'bad' : null }, number(value))))),
    el('div', { class: 'grid' },
      el('section', { id: 'actors' }, el('h2', {}, 'Actors'), actors(board.actors)),
      el('section', { id: 'sentences' }, el('h2', {}, 'Sentences behind the stances'), sentences.length ? sentences.map(evidence) : el('p', { class: 'empty' }, 'None yet.')),
      el('section', { id: 'stances' }, el('h2', {}, 'Who stands where on whom ', el('small', {}, el('a', { href: link('stances') }, 'as a matrix'))), stances(board.stances)),
      el('section', { id: 'pairs' }, el('h2', {}, 'Named together'), pairs(board.pairs))),
    forgotten(board.forgotten));
}

function forgotten(tables) {
  const full = Object.entries(tables).filter(([, rows]) => rows > 0);
  return full.length ? el('p', { class: 'quiet' }, 'Older rows are in the topics and the database, not here: ' + full.map(([name, rows]) => `${number(rows)} of ${name}`).join(', ')) : null;
}
