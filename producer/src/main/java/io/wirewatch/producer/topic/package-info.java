/**
 * Articles out of a Kafka topic of somebody else's making.
 *
 * <p>A topic goes in, with a mapping from our fields to the paths of theirs; articles come out. The cursor is the next offset of each
 * partition and is kept with the articles, not in a consumer group: so a record is published once, whatever happens in between.
 * Records that are committed are read alone; what no article can be made of is refused with its partition and offset.
 */
@NullMarked
package io.wirewatch.producer.topic;

import org.jspecify.annotations.NullMarked;
