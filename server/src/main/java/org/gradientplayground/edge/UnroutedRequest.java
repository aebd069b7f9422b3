package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what Jetty refuses by itself, with no route asked about it: an address or a head that is
 * too long, or that it cannot read.
 */
final class UnroutedRequest extends ErrorHandler {
  /** The method, beside a path, that Jetty makes up where it could not read the request line. */
  private static final String GIVEN_UP = "BAD";

  private final String basePath;
  private final SecurityHeaders headers;
  private final DeadEndPage deadEndPage;

  UnroutedRequest(Configuration configuration, SecurityHeaders headers, DeadEndPage deadEndPage) {
    this.basePath = configuration.address().basePath();
    this.headers = headers;
    this.deadEndPage = deadEndPage;
  }

  @Override
  public boolean handle(Request request, Response response, Callback done) throws Exception {
    headers.putOn(response.getHeaders()::put);
    return super.handle(request, response, done);
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback done) {
    DeadEnd end = DeadEnd.of(code);
    deadEndPage.putHeaders(end, response.getHeaders()::put);
    String text = deadEndPage.of(end, code, pathOf(request));
    response.write(true, StandardCharsets.UTF_8.encode(text), done);
  }

  private Optional<SitePath> pathOf(Request request) {
    return Optional.ofNullable(request.getHttpURI().getPath())
        .filter(path -> path.startsWith("/") && !request.getMethod().equals(GIVEN_UP))
        .map(path -> SitePath.of(basePath, path));
  }
}
