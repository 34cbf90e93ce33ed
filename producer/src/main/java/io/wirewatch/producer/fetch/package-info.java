/**
 * From an address on the web to its bytes: politely, within limits, and nowhere it must not go.
 *
 * <p>A {@link io.wirewatch.producer.fetch.FetchRequest} goes in; a {@link io.wirewatch.producer.fetch.FetchAnswer} comes out, or a
 * {@link io.wirewatch.producer.fetch.FetchException} that says what went wrong as one of a closed set. Feeds and pages are hostile:
 * whoever writes one may send us anywhere and anything for as long as it likes.
 *
 * <p>What is guaranteed: http and https alone. Each name is looked up once for each connection, the addresses are checked, and one
 * of the checked addresses is dialled; this holds for every redirect as well. Loopback, private, link-local and reserved
 * addresses are refused unless the caller allows them. No request takes longer, and no body grows larger, than its limits say,
 * whatever the other side does: a header or body that drips, a body without an end, a small body that unpacks to a large one. One
 * host has one connection of ours at a time, with a pause between two requests.
 *
 * <p>What is not: proxies, cookies, passwords, HTTP/2 and anything but GET.
 */
@NullMarked
package io.wirewatch.producer.fetch;

import org.jspecify.annotations.NullMarked;
