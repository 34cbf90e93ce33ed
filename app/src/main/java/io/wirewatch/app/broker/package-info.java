/**
 * A real Kafka broker inside this process: one node that is broker and controller at once.
 *
 * <p>What goes in is a folder; what comes out is a bootstrap address that any Kafka client on this machine can use. The
 * records are in the folder: they outlive the process, a {@code kill -9} included, and nothing deletes them by age.
 *
 * <p>This is the only package that sees Kafka's server classes. They are not a public interface of Kafka, so everything that
 * may change between two Kafka releases stands here, in a few small classes, with a test that runs the real thing. The parts
 * are put together by hand rather than through {@code KafkaRaftServer}, for two reasons: that class ends the whole process when
 * its start fails, and it wants the controller's port known before the socket is bound, which is a race. Here the sockets are
 * bound first and handed over, and a fault becomes an exception with a sentence a person can act on.
 *
 * <p>What is not offered: security (the broker listens on the loopback interface only), more than one node, and speed beyond
 * what one disk and a few threads give.
 */
@NullMarked
package io.wirewatch.app.broker;

import org.jspecify.annotations.NullMarked;
