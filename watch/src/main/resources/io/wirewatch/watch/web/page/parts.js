// What several views show: actors, the three counts, stances, sentences.
import { cell, day, el, head, number, outward, table } from './dom.js';
import { link } from './state.js';

export const actorLink = (actor) => el('a', { href: link('actor', actor.id) }, actor.name);

export const COUNTS = [head('Articles', 'n'), head('Texts', 'n'), head('Publishers', 'n')];

// Lower bounds say so.
export function counts(row) {
  const least = row.exact === false ? '≥ ' : '';
  return [cell(number(row.articles), 'n'), cell(least + number(row.texts), 'n'), cell(least + number(row.publishers), 'n')];
}

export function actors(rows) {
  const most = Math.max(1, ...rows.map((row) => row.articles));
  return table(null, [head('Actor'), ...COUNTS, head('Held', 'n more'), head('Received', 'n more')], rows.map((row) => {
    const bar = el('span', { class: 'b', 'aria-hidden': 'true' });
    bar.style.width = (4 * row.articles / most).toFixed(2) + 'rem';
    return el('tr', { 'data-actor': row.actorId },
      cell([actorLink({ id: row.actorId, name: row.actorName }), ' ', el('small', { class: 'more' }, row.actorType), ' ', bar]),
      counts(row), cell(signed(row.heldPolarity), 'n more'), cell(signed(row.receivedPolarity), 'n more'));
  }), 'Nobody yet. Rows come as articles are read.');
}

export function signed(value) {
  const text = (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value).toFixed(1);
  return el('span', { class: value > 0 ? 'good' : value < 0 ? 'bad' : 'quiet' }, text);
}

export function stanceClass(row) {
  const mean = row.polarity / Math.max(1, row.stances);
  const text = row.negated === row.stances && row.stances > 0 ? 'not ' + row.class : row.class;
  return el('span', { class: 'class ' + (mean > 0 ? 'good' : mean < 0 ? 'bad' : 'quiet') }, text);
}

export function stances(rows, side) {
  const heads = [side === 'target' ? null : head('Who'), head('Stance'), side === 'holder' ? null : head('On whom'), head('Statements', 'n more'), ...COUNTS];
  return table(null, heads.filter(Boolean), rows.map((row) => el('tr', {},
    side === 'target' ? null : cell(actorLink({ id: row.holderId, name: row.holderName })),
    cell(stanceClass(row)),
    side === 'holder' ? null : cell(actorLink({ id: row.targetId, name: row.targetName })),
    cell(number(row.stances), 'n more'), counts(row))), 'No statements in this window.');
}

export function pairs(rows) {
  return table(null, [head('Two in one sentence'), head('Sentences', 'n'), ...COUNTS], rows.map((row) => el('tr', {},
    cell([actorLink(row.a), ' and ', actorLink(row.b)]), cell(number(row.sentences), 'n'), counts(row))), 'No pairs in this window.');
}

// A sentence with the words that fired marked; offsets are those of the part, so they are moved to the sentence.
export function evidence(each) {
  const begin = Math.max(0, each.mark.begin - each.begin);
  const end = Math.min(each.sentence.length, each.mark.end - each.begin);
  const isWhole = begin === 0 && end >= each.sentence.length;
  const words = isWhole || begin >= end ? [each.sentence]
    : [each.sentence.slice(0, begin), el('mark', {}, each.sentence.slice(begin, end)), each.sentence.slice(end)];
  return el('blockquote', {}, el('p', {}, words), el('footer', {},
    each.url ? outward(each.url, each.publisher) : each.publisher, ', ', day(each.published), ' · ',
    each.part + ' ' + each.begin + '–' + each.end, ' · rule ', el('code', {}, each.rule)));
}

export function distinct(list) {
  const seen = new Set();
  return list.filter((each) => {
    const key = [each.article, each.part, each.begin, each.mark.begin, each.rule].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
