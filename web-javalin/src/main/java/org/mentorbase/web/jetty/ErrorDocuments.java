package org.mentorbase.web.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.mentorbase.web.problem.ProblemDocument;
import org.mentorbase.web.problem.Problems;

/** Answers, as a problem document too, what never gets to an operation: requests that are no HTTP, or too long. */
final class ErrorDocuments extends ErrorHandler {

    private final Problems problems;

    ErrorDocuments(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        byte[] document = problems.json(response.getStatus());
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.addTo(headers);
        headers.put(HttpHeader.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        headers.put(HttpHeader.CONTENT_LENGTH, document.length);
        response.write(true, ByteBuffer.wrap(document), callback);
        return true;
    }
}
