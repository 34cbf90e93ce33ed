-- The usual questions, answered.

-- Who is talked about: SELECT * FROM v_top_actors WHERE corpus = 'seeds' AND time_window = 'all' ORDER BY place LIMIT 10;
CREATE VIEW v_top_actors AS
SELECT corpus, time_window,
       ROW_NUMBER() OVER (PARTITION BY corpus, time_window ORDER BY articles DESC, mentions DESC, actor) AS place,
       name, type, articles, texts, publishers, mentions, metonyms,
       held_polarity, received_polarity, first_seen, last_seen, sample, actor, as_of
FROM actor_rolling;

-- Who stands where on whom, each with a sentence and its source.
CREATE VIEW v_who_stands_where AS
SELECT s.corpus, s.time_window, s.holder_name, s.class, s.target_name,
       s.stances, s.negated, s.conditional, s.quoted, s.polarity, s.articles, s.texts, s.publishers,
       s.sample, a.publisher AS sample_publisher, a.published AS sample_published, a.url AS sample_url,
       s.holder, s.target, s.as_of
FROM stance_rolling s
LEFT JOIN articles a ON a.corpus = s.corpus AND a.article = s.sample_article;

-- Every mention that counts, with its sentence and article: the sentences behind a number of actor_hours or actor_rolling.
CREATE VIEW v_mentions AS
SELECT a.corpus, m.actor, m.kind, m.surface, a.published, a.publisher, a.title, a.url, s.words AS sentence,
       a.article, a.text_id, m.part, m.begin_pos, m.end_pos
FROM mentions m
JOIN articles a ON a.article_no = m.article_no
LEFT JOIN sentences s ON s.article_no = m.article_no AND s.sentence_no = m.sentence_no
WHERE m.role = 'actor';

-- Every statement, with its sentence and article: the sentences behind a number of stance_hours or stance_rolling.
CREATE VIEW v_stances AS
SELECT a.corpus, st.holder, st.class, st.target, st.polarity, st.negated, st.conditional, st.quoted, st.cue, st.rule,
       a.published, a.publisher, a.title, a.url, s.words AS sentence, a.article, a.text_id
FROM stances st
JOIN articles a ON a.article_no = st.article_no
LEFT JOIN sentences s ON s.article_no = st.article_no AND s.sentence_no = st.sentence_no;

-- What is in no count, and why.
CREATE VIEW v_not_counted AS
SELECT corpus, feed, stage, reason, COUNT(*) AS records, MIN(detail) AS example, MIN(location) AS example_location
FROM rejected
GROUP BY corpus, feed, stage, reason;

-- Whether the account balances: missing is 0 in every row.
CREATE VIEW v_ledger AS
SELECT corpus, feed, day, read, counted, duplicate, superseded, rejected, filtered,
       read - counted - duplicate - superseded - rejected - filtered AS missing
FROM ledger;
