-- What `wirewatch explain` and `wirewatch summary` look up.

-- Under which words each actor was met: folded is without case, accents and blanks around it. Words stay when their articles go.
CREATE TABLE aliases (
  folded  TEXT NOT NULL,
  actor   TEXT NOT NULL,
  surface TEXT NOT NULL,
  PRIMARY KEY (folded, actor, surface)
) {clustered};
INSERT INTO aliases (folded, actor, surface) SELECT DISTINCT LOWER(surface), actor, surface FROM mentions;

-- All that one actor holds towards another, without reading all that it holds. Serves what stances_by_holder did.
DROP INDEX stances_by_holder;
CREATE INDEX stances_by_edge ON stances (holder, target, article_no);
