package org.gradientplayground.edge;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.NullSessionDataStore;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.gradientplayground.protocol.ApiEndpoint;
import org.gradientplayground.protocol.CommandReader;
import org.gradientplayground.protocol.RunKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: the page, its files, and endpoints for runs and for questions. */
public final class Playground implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Playground.class);

  private static final String HEALTH = "/health";
  private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");
  private static final String ALLOWED = String.join(", ", METHODS);

  /** With it in its query, a link to the root is one to the scene that once stood there. */
  private static final String NAMES_A_DESCENT = "objective";

  private static final SitePath EMBED = new SitePath(SitePath.EMBED.substring(1), false);
  private static final SitePath OEMBED = new SitePath(OEmbed.ENDPOINT.substring(1), false);
  private static final SitePath QR = new SitePath(QrLinks.ENDPOINT.substring(1), false);

  /** Longer than the distance of two pings, so only a client that is gone runs into it. */
  private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(60);

  /** Bytes: several networks written out number by number; all that is longer is in fragments. */
  private static final int LONGEST_REQUEST_HEAD = 32 * 1024;

  private final Configuration configuration;
  private final Metrics metrics = new Metrics();
  private final OperatorRoutes operators = new OperatorRoutes(metrics);
  private final Site site;
  private final OEmbed oEmbed;
  private final QrLinks qrLinks;
  private final Visitors visitors;
  private final SecurityHeaders headers;
  private final DeadEndPage deadEndPage;
  private final Connections connections;
  private final ApiRoutes api;
  private final Javalin server;

  private Playground(Configuration configuration) {
    this.configuration = configuration;
    this.visitors = new Visitors(configuration);
    this.headers = new SecurityHeaders(configuration);
    this.connections = new Connections(configuration, metrics);
    this.api = new ApiRoutes(configuration.limits().cores(), metrics);
    PublicAddress address = new PublicAddress(configuration);
    this.site = new Site(address);
    this.deadEndPage = new DeadEndPage(configuration, headers, site);
    this.oEmbed = new OEmbed(site, address);
    this.qrLinks = new QrLinks(site, address);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts serving.
   *
   * @throws CannotListen if the port is taken or the address is not one of this machine
   */
  public static Playground start(Configuration configuration) {
    Playground playground = new Playground(configuration);
    // It would tell of a taken port itself, with a stack trace.
    JavalinLogger.enabled = false;
    try {
      playground.server.start(configuration.address().host(), configuration.address().port());
    } catch (JavalinException | UnresolvedAddressException e) {
      playground.close();
      throw new CannotListen(configuration.address().host(), configuration.address().port(), e);
    } finally {
      JavalinLogger.enabled = true;
    }
    return playground;
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** How many clients are connected. */
  public int connectionCount() {
    return connections.count();
  }

  /** Returns when no client is connected any more, or after {@code patience}. */
  void awaitNoConnection(Duration patience) {
    connections.awaitNone(patience.toMillis());
  }

  /** Goes on serving, and says to who asks that it will not for long. */
  public void drain() {
    operators.drain();
  }

  /** The same as {@link #close}, where clients are to go on with another server at once. */
  public void closeForAnother() {
    connections.closeForAnother();
    server.stop();
  }

  /** Closes every connection with a reason and stops serving; the port is free afterwards. */
  @Override
  public void close() {
    connections.close();
    server.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = false;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(LONGEST_REQUEST_HEAD);
        });
    config.jetty.modifyServer(
        jetty -> {
          // By then every socket has been told; a browser's idle connections need no farewell.
          jetty.setStopTimeout(0);
          jetty.setErrorHandler(new UnroutedRequest(configuration, headers, deadEndPage));
        });
    config.jetty.modifyWebSocketServletFactory(
        factory -> {
          factory.setIdleTimeout(IDLE_TIMEOUT);
          factory.setMaxTextMessageSize(CommandReader.MAX_START_BYTES);
          factory.setMaxBinaryMessageSize(CommandReader.MAX_BYTES);
        });
    config.jetty.modifyServletContextHandler(
        handler -> {
          withoutDeflate(handler);
          withoutCookies(handler.getSessionHandler());
        });
    config.requestLogger.http((context, _) -> count(context));
    config.routes.before(this::admit);
    config.routes.wsBeforeUpgrade(this::admitSocket);
    config.routes.get(OperatorRoutes.ALIVE, operators::tellAlive);
    config.routes.get(OperatorRoutes.READY, operators::tellReady);
    config.routes.get(OperatorRoutes.METRICS, operators::tellMetrics);
    config.routes.get(HEALTH, context -> context.result("ok"));
    for (String base : SitePath.prefixes(configuration.address().basePath())) {
      for (RunKind kind : RunKind.values()) {
        config.routes.ws(base + kind.endpoint(), socket -> connections.handle(kind, socket));
      }
      for (ApiEndpoint endpoint : ApiEndpoint.values()) {
        config.routes.post(base + endpoint.path(), context -> api.answer(endpoint, context));
        config.routes.options(base + endpoint.path(), api::tellMethods);
      }
    }
    config.routes.options("/*", Playground::tellMethods);
    config.routes.get("/*", this::serve);
    config.routes.head("/*", this::serve);
    config.routes.exception(HttpResponseException.class, Playground::refuse);
    config.routes.exception(EofException.class, Playground::forgetVisitor);
    config.routes.exception(ClosedChannelException.class, Playground::forgetVisitor);
  }

  /** Compressing each message would cost three to four times the processor time. */
  private static void withoutDeflate(ServletContextHandler handler) {
    handler.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarted(LifeCycle event) {
            WebSocketServerComponents.getWebSocketComponents(handler)
                .getExtensionRegistry()
                .unregister("permessage-deflate");
          }
        });
  }

  /** Nobody is recognised, so nothing is kept about anybody; every upgrade would make a session. */
  private static void withoutCookies(SessionHandler sessions) {
    NullSessionCache nothing = new NullSessionCache(sessions);
    nothing.setSessionDataStore(new NullSessionDataStore());
    sessions.setSessionCache(nothing);
    sessions.setUsingCookies(false);
  }

  private void admit(Context context) {
    if (OperatorRoutes.include(context)) {
      return;
    }
    headers.putOn(context::header);
    if (!visitors.mayNameHost(context.header("Host"))) {
      throw new ForbiddenResponse(
          "This server does not answer to that host name. Start it with --public-url.");
    }
    if (ApiRoutes.at(pathOf(context).path()).isPresent()) {
      api.admit(context);
    } else if (!METHODS.contains(context.method().name())) {
      context.header("Allow", ALLOWED);
      throw new MethodNotAllowedResponse("There is nothing to change here.", Map.of());
    }
  }

  private static void tellMethods(Context context) {
    context
        .header("Allow", ALLOWED)
        .header("Access-Control-Allow-Methods", ALLOWED)
        .status(HttpStatus.NO_CONTENT);
  }

  private void admitSocket(Context context) {
    if (connections.isStopping()) {
      metrics.refused(Metrics.Refused.STOPPING);
      throw new ServiceUnavailableResponse("This server stops.");
    }
    if (!visitors.mayNameHost(context.header("Host"))) {
      metrics.refused(Metrics.Refused.HOST);
      throw new ForbiddenResponse("This server does not answer to that host name.");
    }
    if (!visitors.mayConnect(context.header("Origin"), context.header("Host"))) {
      metrics.refused(Metrics.Refused.ORIGIN);
      throw new ForbiddenResponse(
          "Pages of that origin may not connect. Start the server with --allowed-origin.");
    }
  }

  private static void refuse(HttpResponseException refusal, Context context) {
    context.status(refusal.getStatus()).contentType("text/plain; charset=utf-8");
    context.result(refusal.getMessage() + "\n");
  }

  /** A browser that has gone on to another page drops what it had asked for; no fault of ours. */
  private static void forgetVisitor(IOException gone, Context context) {
    LOG.debug("nobody waits for an answer any more", gone);
  }

  private void serve(Context context) {
    SitePath path = pathOf(context);
    if (!configuration.address().basePath().isEmpty()
        && context.path().equals(configuration.address().basePath())) {
      addSlash(context, configuration.address().basePath());
    } else if (path.equals(EMBED)) {
      addSlash(context, "." + SitePath.EMBED);
    } else if (path.path().isEmpty() && context.queryParam(NAMES_A_DESCENT) != null) {
      leadToDescent(context);
    } else {
      serve(context, path);
    }
  }

  private void serve(Context context, SitePath path) {
    Optional<ScenePage> page = site.page(path.path());
    Optional<StaticFile> file = site.file(path.path());
    if (page.isPresent()) {
      headers.putOnPage(context::header, context.header("Host"), site.importMapHash());
      Delivery.send(context, dressed(context, path, page.get()));
    } else if (file.isPresent()) {
      Delivery.send(context, file.get());
    } else if (path.equals(OEMBED)) {
      oEmbed.describe(context);
    } else if (path.equals(QR)) {
      qrLinks.draw(context);
    } else {
      tellThatNothingIsAt(path, context);
    }
  }

  private StaticFile dressed(Context context, SitePath path, ScenePage page) {
    if (path.isEmbedded()) {
      return page.embedded();
    }
    return site.isScene(path.path())
        ? page.describedAt(oEmbed.descriptionOf(context, path.path()))
        : page.plain();
  }

  /** Every link of the page is relative, and would lead beside the path without the slash. */
  private static void addSlash(Context context, String path) {
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    context.status(HttpStatus.TEMPORARY_REDIRECT).header("Location", path + "/" + query);
  }

  /** The browser takes along the fragment, which holds the edits of the run. */
  private static void leadToDescent(Context context) {
    context
        .status(HttpStatus.TEMPORARY_REDIRECT)
        .header("Location", "./descent?" + context.queryString());
  }

  private SitePath pathOf(Context context) {
    return SitePath.of(configuration.address().basePath(), context.path());
  }

  /** By the place of the site that was asked for, never by what a visitor made up. */
  private void count(Context context) {
    SitePath path = pathOf(context);
    boolean isKnown =
        OperatorRoutes.include(context)
            || context.path().equals(HEALTH)
            || path.equals(OEMBED)
            || path.equals(QR)
            || path.path().isEmpty()
            || site.page(path.path()).isPresent()
            || ApiRoutes.at(path.path()).isPresent();
    String known = (path.isEmbedded() ? SitePath.EMBED + "/" : "/") + path.path();
    String other = site.file(path.path()).isPresent() ? "file" : "none";
    metrics.answered(isKnown ? known : other, context.statusCode());
  }

  private void tellThatNothingIsAt(SitePath path, Context context) {
    DeadEnd end = path.isEmbedded() ? DeadEnd.NO_SCENE : DeadEnd.NOTHING_THERE;
    HttpStatus status = HttpStatus.NOT_FOUND;
    context.status(status);
    deadEndPage.putHeaders(end, context::header);
    context.result(deadEndPage.of(end, status.getCode(), Optional.of(path)));
  }
}
