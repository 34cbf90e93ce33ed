package io.wirewatch.tagger.cues;

/**
 * A cue found in a text.
 *
 * @param cue which
 * @param form in which form its first word stands
 * @param from its first token
 * @param to one past its last token, describing words inside included
 * @param words how many of its words were matched: the longer cue wins
 * @param afterVerb one past the first word; for {@link Pattern#GIVE} what is given is looked for from here
 */
public record CueHit(Cue cue, Form form, int from, int to, int words, int afterVerb) {}
