package org.gradientplayground.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Says what to do about an address that the server does not read to its end; no route is asked
 * about it. Who followed a link has nothing else that tells why.
 */
final class TooLongAddress extends ErrorHandler {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Address too long</title>
        <p>This address is too long. Before its “#” there is room for about 32,000 characters.</p>
        <p>Open the scene by a short address, set there what you need, and copy the new link from
        “Share”: it holds large settings after the “#”, where there is room for them.</p>
        <p lang="zh-CN">这个网址太长了：“#”之前大约只容得下 32,000 个字符。</p>
        <p lang="zh-CN">请先用短网址打开场景，在页面上设置好，再从“分享”里复制新的链接：较大的设置会放在“#”之后，那里容得下。</p>
      </html>
      """;

  @Override
  protected void generateResponse(
      Request request, Response response, int code, String message, Throwable cause, Callback done)
      throws IOException {
    if (code != HttpStatus.URI_TOO_LONG_414) {
      super.generateResponse(request, response, code, message, cause, done);
      return;
    }
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8")
        .put("Content-Security-Policy", "default-src 'none'")
        .put("X-Content-Type-Options", "nosniff");
    response.write(true, StandardCharsets.UTF_8.encode(PAGE), done);
  }
}
