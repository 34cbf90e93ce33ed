package io.wirewatch.watch.live;

import java.nio.ByteBuffer;

/** The wire to one listener. One write at a time. */
public interface Outlet {

    /** Sends bytes, and tells when they are gone or that the listener is. May return before. */
    void write(ByteBuffer bytes, Done done);

    /** Ends in good order, after the last write is done. */
    void end();

    /** Cuts the wire, whatever is under way. */
    void cut();

    /** What became of a write; one of the two is called once, on any thread. */
    interface Done {

        /** The bytes were taken. */
        void sent();

        /** The listener is gone. */
        void failed();
    }
}
