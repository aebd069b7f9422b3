# Build:  docker build -t gradient-playground .
# Run:    docker run --rm --read-only --tmpfs /tmp -p 127.0.0.1:7070:7070 gradient-playground
# Every option is also an environment variable, such as GRADIENT_PLAYGROUND_PUBLIC_URL; the table is in
# docs/operating/README.md.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY e2e/pom.xml e2e/
COPY web/pom.xml web/
COPY web/src web/src/
COPY server/pom.xml server/
COPY server/src/main server/src/main/
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress -pl server -am package dependency:copy-dependencies \
      -DincludeScope=runtime -Dmaven.test.skip=true \
 && mkdir /app \
 && cp server/target/dependency/*.jar /app/ \
 && cp server/target/gradient-playground-server-*.jar /app/playground.jar

# A Java runtime of the modules in use: 48 MB instead of 303.
RUN jlink --output /java --strip-debug --no-header-files --no-man-pages --compress zip-6 \
      --add-modules java.base,java.logging,java.management,java.naming,java.sql,java.xml,jdk.management,jdk.unsupported,jdk.zipfs

FROM debian:13-slim
RUN useradd --system --uid 10001 --no-create-home playground
COPY --from=build /java /java
COPY --from=build /app /app
COPY server/src/docker/ /app/

# One short run keeps the classes that a start needs, loaded and linked; that halves a start's work.
RUN /app/train-start

USER 10001
EXPOSE 7070
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s CMD ["/app/health"]
ENTRYPOINT ["/java/bin/java", "@/app/java-options", "-jar", "/app/playground.jar", "--host", "0.0.0.0"]
