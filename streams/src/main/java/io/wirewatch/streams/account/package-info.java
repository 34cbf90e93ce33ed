/**
 * Books what was refused. A record refused by a producer was read there and nowhere else, so it is booked as read and as rejected;
 * one refused by the topology was booked as read when it was read. Either way it is booked as rejected from {@code rejected}
 * itself: what is not in that topic is missing in the account.
 */
@NullMarked
package io.wirewatch.streams.account;

import org.jspecify.annotations.NullMarked;
