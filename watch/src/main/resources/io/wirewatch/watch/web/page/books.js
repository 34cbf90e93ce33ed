// Named together, and the books: what came in, what was not counted and why, how the feeds are.
import { ask } from './api.js';
import { cell, el, head, minute, number, table } from './dom.js';
import { distinct, evidence, pairs } from './parts.js';

export async function together(scope) {
  const rows = await ask('pairs', { ...scope, limit: 100 });
  return el('div', {},
    el('h1', {}, 'Named together'),
    el('p', { class: 'lead' }, 'Two actors in one sentence, most articles first. ≥ marks texts and publishers over several hours, which cannot be added.'),
    el('div', { class: 'grid' },
      el('section', { id: 'pairs' }, pairs(rows)),
      el('section', {}, el('h2', {}, 'Sentences'), distinct(rows.flatMap((row) => row.evidence || [])).slice(0, 15).map(evidence))));
}

const ACCOUNT = ['read', 'counted', 'duplicate', 'superseded', 'rejected', 'filtered'];

export async function books(scope) {
  const [ledger, rejected, feeds] = await Promise.all([
    ask('ledger', { corpus: scope.corpus, limit: 200 }), ask('rejected', { limit: 100 }), ask('feeds')]);
  const missing = ledger.totals.missing;
  return el('div', {},
    el('h1', {}, 'The books'),
    el('p', { class: 'lead' }, 'read = counted + duplicate + superseded + rejected + filtered. ',
      missing === 0 ? el('span', { class: 'good' }, 'They balance.') : el('span', { class: 'bad' }, number(missing) + ' missing.')),
    el('div', { class: 'grid' },
      el('section', { class: 'wide', id: 'ledger' }, el('h2', {}, 'Ledger'), table(null, [head('Day'), head('Feed'), ...ACCOUNT.map((name) => head(name, 'n'))],
        [accountRow('all days', '', ledger.totals), ...ledger.rows.map((row) => accountRow(row.day, row.feed, row))])),
      el('section', { class: 'wide', id: 'rejected' }, el('h2', {}, 'Not usable'), table(null, [head('When'), head('Reason'), head('Where'), head('Why')], rejected.map((row) =>
        el('tr', {}, cell(el('span', { class: 'quiet' }, minute(row.rejected))), cell(row.reason), cell(row.location), cell(row.detail))), 'Nothing was refused.')),
      el('section', { class: 'wide', id: 'feeds' }, el('h2', {}, 'Feeds'), table(null, [head('Feed'), head('State'), head('Last poll'), head('Next poll'), head('Why')], feeds.map((row) =>
        el('tr', {}, cell(row.feed), cell(el('span', { class: row.state === 'ok' || row.state === 'unchanged' ? 'good' : 'bad' }, row.state)), cell(minute(row.lastPoll)), cell(minute(row.nextPoll)), cell(row.detail || row.reason || ''))), 'No feeds are polled.'))));
}

const accountRow = (dayText, feed, row) => el('tr', {}, cell(dayText), cell(feed), ACCOUNT.map((name) => cell(number(row[name]), 'n')));
