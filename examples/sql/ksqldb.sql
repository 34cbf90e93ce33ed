-- ksqlDB over the tables of Wirewatch. The key is a JSON object; the columns are named as the fields are, so they are quoted.
-- In the server's settings: ksql.streams.isolation.level=read_committed

CREATE SOURCE TABLE actor_rolling (
  `key` STRUCT<`corpus` VARCHAR, `actor` VARCHAR, `window` VARCHAR> PRIMARY KEY,
  `corpus` VARCHAR,
  `actorId` VARCHAR,
  `actorType` VARCHAR,
  `actorName` VARCHAR,
  `actorWikidata` VARCHAR,
  `window` VARCHAR,
  `from` VARCHAR,
  `asOf` VARCHAR,
  `articles` BIGINT,
  `texts` BIGINT,
  `publishers` BIGINT,
  `firstSeen` VARCHAR,
  `lastSeen` VARCHAR,
  `heldPolarity` DOUBLE,
  `receivedPolarity` DOUBLE
) WITH (KAFKA_TOPIC = 'actor-rolling', KEY_FORMAT = 'JSON', VALUE_FORMAT = 'JSON');

CREATE SOURCE TABLE stance_rolling (
  `key` STRUCT<`corpus` VARCHAR, `holder` VARCHAR, `target` VARCHAR, `class` VARCHAR, `window` VARCHAR> PRIMARY KEY,
  `corpus` VARCHAR,
  `holderId` VARCHAR,
  `holderType` VARCHAR,
  `holderName` VARCHAR,
  `holderWikidata` VARCHAR,
  `targetId` VARCHAR,
  `targetType` VARCHAR,
  `targetName` VARCHAR,
  `targetWikidata` VARCHAR,
  `class` VARCHAR,
  `window` VARCHAR,
  `from` VARCHAR,
  `asOf` VARCHAR,
  `articles` BIGINT,
  `texts` BIGINT,
  `publishers` BIGINT,
  `firstSeen` VARCHAR,
  `lastSeen` VARCHAR,
  `stances` BIGINT,
  `negated` BIGINT,
  `conditional` BIGINT,
  `quoted` BIGINT,
  `polarity` DOUBLE
) WITH (KAFKA_TOPIC = 'stance-rolling', KEY_FORMAT = 'JSON', VALUE_FORMAT = 'JSON');

CREATE SOURCE TABLE ledger (
  `key` STRUCT<`corpus` VARCHAR, `feed` VARCHAR, `day` VARCHAR> PRIMARY KEY,
  `corpus` VARCHAR,
  `feed` VARCHAR,
  `day` VARCHAR,
  `read` BIGINT,
  `counted` BIGINT,
  `duplicate` BIGINT,
  `superseded` BIGINT,
  `rejected` BIGINT,
  `filtered` BIGINT
) WITH (KAFKA_TOPIC = 'ledger', KEY_FORMAT = 'JSON', VALUE_FORMAT = 'JSON');

-- SELECT `actorName`, `articles`, `texts`, `publishers` FROM actor_rolling WHERE `corpus` = 'seeds' AND `window` = '24h' EMIT CHANGES;
