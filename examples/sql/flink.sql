-- Flink SQL over the tables of Wirewatch: upserts by key, tombstones are deletes. Fields that are not listed are passed over.

CREATE TABLE actor_rolling (
  `corpus` STRING,
  `actor` STRING,
  `window` STRING,
  `actorId` STRING,
  `actorType` STRING,
  `actorName` STRING,
  `actorWikidata` STRING,
  `from` STRING,
  `asOf` STRING,
  `articles` BIGINT,
  `texts` BIGINT,
  `publishers` BIGINT,
  `firstSeen` STRING,
  `lastSeen` STRING,
  `heldPolarity` DOUBLE,
  `receivedPolarity` DOUBLE,
  PRIMARY KEY (`corpus`, `actor`, `window`) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka',
  'topic' = 'actor-rolling',
  'properties.bootstrap.servers' = 'localhost:9092',
  'properties.isolation.level' = 'read_committed',
  'key.format' = 'json',
  'value.format' = 'json',
  'value.fields-include' = 'EXCEPT_KEY'
);

CREATE TABLE stance_rolling (
  `corpus` STRING,
  `holder` STRING,
  `target` STRING,
  `class` STRING,
  `window` STRING,
  `holderId` STRING,
  `holderType` STRING,
  `holderName` STRING,
  `holderWikidata` STRING,
  `targetId` STRING,
  `targetType` STRING,
  `targetName` STRING,
  `targetWikidata` STRING,
  `from` STRING,
  `asOf` STRING,
  `articles` BIGINT,
  `texts` BIGINT,
  `publishers` BIGINT,
  `firstSeen` STRING,
  `lastSeen` STRING,
  `stances` BIGINT,
  `negated` BIGINT,
  `conditional` BIGINT,
  `quoted` BIGINT,
  `polarity` DOUBLE,
  PRIMARY KEY (`corpus`, `holder`, `target`, `class`, `window`) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka',
  'topic' = 'stance-rolling',
  'properties.bootstrap.servers' = 'localhost:9092',
  'properties.isolation.level' = 'read_committed',
  'key.format' = 'json',
  'value.format' = 'json',
  'value.fields-include' = 'EXCEPT_KEY'
);

CREATE TABLE ledger (
  `corpus` STRING,
  `feed` STRING,
  `day` STRING,
  `read` BIGINT,
  `counted` BIGINT,
  `duplicate` BIGINT,
  `superseded` BIGINT,
  `rejected` BIGINT,
  `filtered` BIGINT,
  PRIMARY KEY (`corpus`, `feed`, `day`) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka',
  'topic' = 'ledger',
  'properties.bootstrap.servers' = 'localhost:9092',
  'properties.isolation.level' = 'read_committed',
  'key.format' = 'json',
  'value.format' = 'json',
  'value.fields-include' = 'EXCEPT_KEY'
);

-- Who sanctions whom, all of the corpus 'seeds', kept up to date:
-- SELECT holderName, targetName, stances, articles, texts, publishers FROM stance_rolling
--   WHERE corpus = 'seeds' AND `window` = 'all' AND `class` = 'SANCTION';
