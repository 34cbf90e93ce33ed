-- Tables of the summary database. The words in braces are filled in by the dialect:
-- {instant} a moment in UTC, {json} a JSON document, {number} a 64-bit row number that is the primary key,
-- {clustered} rows stored in the order of their key.
--
-- Every table that mirrors a topic carries kafka_partition and kafka_offset: the record a row was last written from.

-- What the database knows of itself: cluster_id, written_at.
CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

-- How far each partition has been read. Written in the transaction that writes its rows, and kept nowhere else.
-- Below rows_end there may be rows from an earlier reading of the partition; they are checked when it is read again.
CREATE TABLE offsets (
  topic           TEXT NOT NULL,
  kafka_partition INTEGER NOT NULL,
  topic_id        TEXT NOT NULL,
  next_offset     BIGINT NOT NULL,
  rows_end        BIGINT NOT NULL,
  PRIMARY KEY (topic, kafka_partition)
);

-- The counted version of each article (topic tagged). text_id is the article whose text it repeats, its own id where it repeats none:
-- what the rows count texts by.
CREATE TABLE articles (
  article_no        {number},
  corpus            TEXT NOT NULL,
  article           TEXT NOT NULL,
  version           TEXT NOT NULL,
  text_id           TEXT NOT NULL,
  title             TEXT NOT NULL,
  url               TEXT,
  publisher         TEXT NOT NULL,
  source            TEXT NOT NULL,
  published         {instant} NOT NULL,
  published_precision TEXT NOT NULL,
  published_from    TEXT NOT NULL,
  revised           {instant} NOT NULL,
  collected         {instant} NOT NULL,
  feed              TEXT NOT NULL,
  location          TEXT NOT NULL,
  dictionary        TEXT NOT NULL,
  kafka_partition   INTEGER NOT NULL,
  kafka_offset      BIGINT NOT NULL,
  UNIQUE (corpus, article)
);
CREATE INDEX articles_by_time ON articles (corpus, published);

-- The sentences of an article in which something was found. Offsets are UTF-16 code units of the part (title or text).
CREATE TABLE sentences (
  article_no  BIGINT NOT NULL REFERENCES articles (article_no) ON DELETE CASCADE,
  sentence_no INTEGER NOT NULL,
  part        TEXT NOT NULL,
  begin_pos   INTEGER NOT NULL,
  end_pos     INTEGER NOT NULL,
  words       TEXT NOT NULL,
  PRIMARY KEY (article_no, sentence_no)
) {clustered};

-- Every place at which an actor is named. role 'place' only says where and is not counted.
CREATE TABLE mentions (
  article_no  BIGINT NOT NULL REFERENCES articles (article_no) ON DELETE CASCADE,
  mention_no  INTEGER NOT NULL,
  actor       TEXT NOT NULL,
  kind        TEXT NOT NULL,
  role        TEXT NOT NULL,
  part        TEXT NOT NULL,
  begin_pos   INTEGER NOT NULL,
  end_pos     INTEGER NOT NULL,
  surface     TEXT NOT NULL,
  sentence_no INTEGER,
  PRIMARY KEY (article_no, mention_no)
) {clustered};
CREATE INDEX mentions_by_actor ON mentions (actor, article_no);

-- Every statement of who stands where on whom, with the words that gave it away.
CREATE TABLE stances (
  article_no   BIGINT NOT NULL REFERENCES articles (article_no) ON DELETE CASCADE,
  stance_no    INTEGER NOT NULL,
  holder       TEXT NOT NULL,
  class        TEXT NOT NULL,
  target       TEXT NOT NULL,
  polarity     DOUBLE PRECISION NOT NULL,
  negated      BOOLEAN NOT NULL,
  conditional  BOOLEAN NOT NULL,
  quoted       BOOLEAN NOT NULL,
  part         TEXT NOT NULL,
  holder_begin INTEGER NOT NULL,
  holder_end   INTEGER NOT NULL,
  target_begin INTEGER NOT NULL,
  target_end   INTEGER NOT NULL,
  cue_begin    INTEGER NOT NULL,
  cue_end      INTEGER NOT NULL,
  cue          TEXT,
  rule         TEXT NOT NULL,
  sentence_no  INTEGER,
  PRIMARY KEY (article_no, stance_no)
) {clustered};
CREATE INDEX stances_by_holder ON stances (holder, article_no);
CREATE INDEX stances_by_target ON stances (target, article_no);

-- Who says what. actor is empty where the source is nobody we know.
CREATE TABLE quotes (
  article_no    BIGINT NOT NULL REFERENCES articles (article_no) ON DELETE CASCADE,
  quote_no      INTEGER NOT NULL,
  actor         TEXT,
  part          TEXT NOT NULL,
  source_begin  INTEGER NOT NULL,
  source_end    INTEGER NOT NULL,
  cue_begin     INTEGER NOT NULL,
  cue_end       INTEGER NOT NULL,
  content_begin INTEGER NOT NULL,
  content_end   INTEGER NOT NULL,
  sentence_no   INTEGER,
  PRIMARY KEY (article_no, quote_no)
) {clustered};

-- One row an actor and UTC hour of publication (topic actor-hours).
CREATE TABLE actor_hours (
  corpus            TEXT NOT NULL,
  actor             TEXT NOT NULL,
  hour              {instant} NOT NULL,
  name              TEXT NOT NULL,
  type              TEXT NOT NULL,
  wikidata          TEXT,
  articles          BIGINT NOT NULL,
  texts             BIGINT NOT NULL,
  publishers        BIGINT NOT NULL,
  first_seen        {instant},
  last_seen         {instant},
  mentions          BIGINT NOT NULL,
  metonyms          BIGINT NOT NULL,
  mentions_by_kind  {json} NOT NULL,
  held              {json} NOT NULL,
  received          {json} NOT NULL,
  held_polarity     DOUBLE PRECISION NOT NULL,
  received_polarity DOUBLE PRECISION NOT NULL,
  sample            TEXT,
  sample_article    TEXT,
  evidence          {json} NOT NULL,
  dictionaries      {json} NOT NULL,
  kafka_partition   INTEGER NOT NULL,
  kafka_offset      BIGINT NOT NULL,
  PRIMARY KEY (corpus, actor, hour)
) {clustered};

-- One row an actor and window (1h, 24h, 7d, 30d, all) that ends at as_of, the clock of its corpus (topic actor-rolling).
CREATE TABLE actor_rolling (
  corpus            TEXT NOT NULL,
  actor             TEXT NOT NULL,
  time_window       TEXT NOT NULL,
  window_start      {instant},
  as_of             {instant},
  name              TEXT NOT NULL,
  type              TEXT NOT NULL,
  wikidata          TEXT,
  articles          BIGINT NOT NULL,
  texts             BIGINT NOT NULL,
  publishers        BIGINT NOT NULL,
  first_seen        {instant},
  last_seen         {instant},
  mentions          BIGINT NOT NULL,
  metonyms          BIGINT NOT NULL,
  mentions_by_kind  {json} NOT NULL,
  held              {json} NOT NULL,
  received          {json} NOT NULL,
  held_polarity     DOUBLE PRECISION NOT NULL,
  received_polarity DOUBLE PRECISION NOT NULL,
  sample            TEXT,
  sample_article    TEXT,
  evidence          {json} NOT NULL,
  dictionaries      {json} NOT NULL,
  kafka_partition   INTEGER NOT NULL,
  kafka_offset      BIGINT NOT NULL,
  PRIMARY KEY (corpus, actor, time_window)
) {clustered};

-- Who stands where on whom, by UTC hour of publication (topic stance-hours).
CREATE TABLE stance_hours (
  corpus          TEXT NOT NULL,
  holder          TEXT NOT NULL,
  target          TEXT NOT NULL,
  class           TEXT NOT NULL,
  hour            {instant} NOT NULL,
  holder_name     TEXT NOT NULL,
  holder_type     TEXT NOT NULL,
  holder_wikidata TEXT,
  target_name     TEXT NOT NULL,
  target_type     TEXT NOT NULL,
  target_wikidata TEXT,
  articles        BIGINT NOT NULL,
  texts           BIGINT NOT NULL,
  publishers      BIGINT NOT NULL,
  first_seen      {instant},
  last_seen       {instant},
  stances         BIGINT NOT NULL,
  negated         BIGINT NOT NULL,
  conditional     BIGINT NOT NULL,
  quoted          BIGINT NOT NULL,
  polarity        DOUBLE PRECISION NOT NULL,
  sample          TEXT,
  sample_article  TEXT,
  evidence        {json} NOT NULL,
  dictionaries    {json} NOT NULL,
  kafka_partition INTEGER NOT NULL,
  kafka_offset    BIGINT NOT NULL,
  PRIMARY KEY (corpus, holder, target, class, hour)
) {clustered};

-- Who stands where on whom, by window (topic stance-rolling).
CREATE TABLE stance_rolling (
  corpus          TEXT NOT NULL,
  holder          TEXT NOT NULL,
  target          TEXT NOT NULL,
  class           TEXT NOT NULL,
  time_window     TEXT NOT NULL,
  window_start    {instant},
  as_of           {instant},
  holder_name     TEXT NOT NULL,
  holder_type     TEXT NOT NULL,
  holder_wikidata TEXT,
  target_name     TEXT NOT NULL,
  target_type     TEXT NOT NULL,
  target_wikidata TEXT,
  articles        BIGINT NOT NULL,
  texts           BIGINT NOT NULL,
  publishers      BIGINT NOT NULL,
  first_seen      {instant},
  last_seen       {instant},
  stances         BIGINT NOT NULL,
  negated         BIGINT NOT NULL,
  conditional     BIGINT NOT NULL,
  quoted          BIGINT NOT NULL,
  polarity        DOUBLE PRECISION NOT NULL,
  sample          TEXT,
  sample_article  TEXT,
  evidence        {json} NOT NULL,
  dictionaries    {json} NOT NULL,
  kafka_partition INTEGER NOT NULL,
  kafka_offset    BIGINT NOT NULL,
  PRIMARY KEY (corpus, holder, target, class, time_window)
) {clustered};

-- Two actors named in one sentence, by UTC hour of publication (topic pairs). a is the smaller id.
CREATE TABLE pairs (
  corpus          TEXT NOT NULL,
  a               TEXT NOT NULL,
  b               TEXT NOT NULL,
  hour            {instant} NOT NULL,
  a_name          TEXT NOT NULL,
  b_name          TEXT NOT NULL,
  articles        BIGINT NOT NULL,
  texts           BIGINT NOT NULL,
  publishers      BIGINT NOT NULL,
  first_seen      {instant},
  last_seen       {instant},
  sentences       BIGINT NOT NULL,
  sample          TEXT,
  sample_article  TEXT,
  evidence        {json} NOT NULL,
  dictionaries    {json} NOT NULL,
  kafka_partition INTEGER NOT NULL,
  kafka_offset    BIGINT NOT NULL,
  PRIMARY KEY (corpus, a, b, hour)
) {clustered};

-- How much a publisher published in an hour: the base of any share of voice (topic publisher-hours).
CREATE TABLE publisher_hours (
  corpus          TEXT NOT NULL,
  publisher       TEXT NOT NULL,
  hour            {instant} NOT NULL,
  articles        BIGINT NOT NULL,
  texts           BIGINT NOT NULL,
  first_seen      {instant},
  last_seen       {instant},
  kafka_partition INTEGER NOT NULL,
  kafka_offset    BIGINT NOT NULL,
  PRIMARY KEY (corpus, publisher, hour)
) {clustered};

-- The account: read = counted + duplicate + superseded + rejected + filtered (topic ledger). day is an ISO date or 'undated'.
CREATE TABLE ledger (
  corpus          TEXT NOT NULL,
  feed            TEXT NOT NULL,
  day             TEXT NOT NULL,
  read            BIGINT NOT NULL,
  counted         BIGINT NOT NULL,
  duplicate       BIGINT NOT NULL,
  superseded      BIGINT NOT NULL,
  rejected        BIGINT NOT NULL,
  filtered        BIGINT NOT NULL,
  kafka_partition INTEGER NOT NULL,
  kafka_offset    BIGINT NOT NULL,
  PRIMARY KEY (corpus, feed, day)
) {clustered};

-- What was not counted, and why (topic rejected). The bytes themselves stay in the topic, at this partition and offset.
CREATE TABLE rejected (
  kafka_partition INTEGER NOT NULL,
  kafka_offset    BIGINT NOT NULL,
  corpus          TEXT NOT NULL,
  feed            TEXT NOT NULL,
  location        TEXT NOT NULL,
  stage           TEXT NOT NULL,
  reason          TEXT NOT NULL,
  detail          TEXT NOT NULL,
  article         TEXT,
  rejected_at     {instant} NOT NULL,
  PRIMARY KEY (kafka_partition, kafka_offset)
) {clustered};
