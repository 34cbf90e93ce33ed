/**
 * From bytes to text.
 *
 * <p>Bytes and a declared encoding, if any, go in; out comes a {@link io.wirewatch.producer.decode.Decoded}: text, or a refusal
 * that says why the bytes are none. The order of belief is: a byte order mark, UTF-8 where every byte fits it, the declared
 * encoding, windows-1252. UTF-8 comes before the declaration because text in another encoding almost never passes for UTF-8 by
 * accident, while wrong declarations are common.
 *
 * <p>What is guaranteed: no replacement characters are made up. Bytes that can only be read with holes in them are refused, and
 * so is anything with the control characters of a binary format. What is not: telling the many single-byte encodings apart
 * where none is declared; windows-1252 is the one that undeclared western pages use, and text that makes no sense in it is
 * refused.
 */
@NullMarked
package io.wirewatch.producer.decode;

import org.jspecify.annotations.NullMarked;
