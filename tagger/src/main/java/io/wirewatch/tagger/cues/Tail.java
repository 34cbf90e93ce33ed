package io.wirewatch.tagger.cues;

/**
 * The rest of a cue after its first word.
 *
 * @param cue which
 * @param form in which form its first word stands
 * @param rest the terms that follow it
 * @param objects what may be given, for {@link Pattern#GIVE}
 * @param before the terms that stand before it
 * @param order where the cue stands among those with the same first word: the order of the files
 */
@SuppressWarnings("ArrayRecordComponent") // made once and read in the inner loop; never compared
record Tail(Cue cue, Form form, int[] rest, int[][] objects, int[] before, int order) {}
