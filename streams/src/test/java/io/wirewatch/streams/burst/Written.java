package io.wirewatch.streams.burst;

import java.time.Instant;

/** An article as far as bursts care: when, by whom, and whether it names the actor. */
record Written(Instant hour, String publisher, boolean isOfActor) {}
