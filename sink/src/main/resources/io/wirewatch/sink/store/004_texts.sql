-- Which articles are counted as copies of which, and how alike they are (topic texts). Kept for itself, as it may come before the article.
CREATE TABLE texts (
  corpus          TEXT NOT NULL,
  article         TEXT NOT NULL,
  text_id         TEXT NOT NULL,
  similarity      DOUBLE PRECISION NOT NULL,
  kafka_partition INTEGER NOT NULL,
  kafka_offset    BIGINT NOT NULL,
  PRIMARY KEY (corpus, article)
) {clustered};

-- Before, it was a hash of the words.
UPDATE articles SET text_id = article;
