package io.wirewatch.watch.web;

import io.wirewatch.watch.live.Outlet;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A response that stays open. */
final class ResponseOutlet implements Outlet {

    private final Request request;
    private final Response response;
    private final Callback whole;
    private final AtomicBoolean isEnded = new AtomicBoolean();

    /**
     * Over an unfinished response.
     *
     * @param whole told when it is finished
     */
    ResponseOutlet(Request request, Response response, Callback whole) {
        this.request = request;
        this.response = response;
        this.whole = whole;
    }

    @Override
    public void write(ByteBuffer bytes, Done done) {
        response.write(false, bytes, Callback.from(done::sent, failure -> {
            done.failed();
            if (isEnded.compareAndSet(false, true)) {
                whole.failed(failure);
            }
        }));
    }

    @Override
    public void end() {
        if (isEnded.compareAndSet(false, true)) {
            response.write(true, ByteBuffer.allocate(0), whole);
        }
    }

    @Override
    public void cut() {
        Connection connection = request.getConnectionMetaData().getConnection();
        // closing the socket fails the write that hangs, and that ends the response
        connection.getEndPoint().close();
        if (isEnded.compareAndSet(false, true)) {
            whole.failed(new EOFException("cut off"));
        }
    }
}
