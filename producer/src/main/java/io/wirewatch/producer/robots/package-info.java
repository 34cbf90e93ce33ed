/**
 * What sites ask of robots: RFC 9309, read by crawler-commons.
 *
 * <p>An address goes in; {@link io.wirewatch.producer.robots.Robots} says whether it may be read, and with which pause. It is asked for
 * the pages behind feeds, not for feeds themselves, which are made to be read by programs. A site's rules are kept for a day. A
 * site without rules allows everything; a site whose rules cannot be read because it fails allows nothing until they can.
 */
@NullMarked
package io.wirewatch.producer.robots;

import org.jspecify.annotations.NullMarked;
