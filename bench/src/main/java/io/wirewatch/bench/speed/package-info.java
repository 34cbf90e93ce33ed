/**
 * How fast the tagger reads, beside what a user would take instead.
 *
 * <p>JMH measures one thread over the same texts and names: cutting into tokens and sentences, finding every name and cue, the whole
 * of tagging; then two Aho-Corasick libraries and OpenNLP's dictionary name finder with the same names. {@link
 * io.wirewatch.bench.speed.SpeedCommand} runs all of it and prints megabytes a second and ratios; only the ratios are worth comparing
 * between machines. The peers find less than we do (they know no case, no inflection, no word border of their own), so a ratio
 * above one is a floor.
 *
 * <p>The texts are those of Reuters-21578 where {@code WIREWATCH_EVAL_DATA} holds them, else the seeds; the names are the dictionary
 * of the program with the Phoenix dictionaries of the same folder, filled up with made ones where 200,000 are asked for.
 */
@NullMarked
package io.wirewatch.bench.speed;

import org.jspecify.annotations.NullMarked;
