/**
 * What a person reads in a terminal, where no other module lays it out: the result of an audit.
 */
@NullMarked
package io.wirewatch.app.show;

import org.jspecify.annotations.NullMarked;
