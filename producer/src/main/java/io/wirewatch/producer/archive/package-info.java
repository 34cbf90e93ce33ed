/**
 * Archives, member by member: zip, tar and tar.gz.
 *
 * <p>A stream goes in, and members come out in their order, each with a name and a stream of its own. Nothing is written to the
 * disk and nothing is held but the member that is read, so an archive of any size may be read.
 *
 * <p>What is guaranteed: a member whose name leads out of the archive, that is no file, or that cannot be unpacked comes out with
 * its trouble and without bytes. An archive that unpacks to far more than it is (a bomb), or has too many members, ends with an
 * {@link java.io.IOException} that says so. What is not: archives in archives, and passwords.
 */
@NullMarked
package io.wirewatch.producer.archive;

import org.jspecify.annotations.NullMarked;
