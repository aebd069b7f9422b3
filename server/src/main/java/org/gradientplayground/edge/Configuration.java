package org.gradientplayground.edge;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradientplayground.session.TrainingLimits;

/** How the playground is served. */
public record Configuration(Address address, OtherSites sites, Limits limits) {
  /** On localhost only, with every limit at its default. */
  public static Configuration standard() {
    return new Configuration(Address.STANDARD, OtherSites.STANDARD, Limits.standard());
  }

  /** The same on another port; 0 for any free one. */
  public Configuration withPort(int other) {
    return with(new Address(address.host(), other, address.publicUrl()));
  }

  /** The same behind a proxy. */
  public Configuration withPublicUrl(URI url) {
    return with(new Address(address.host(), address.port(), Optional.of(url)));
  }

  /** The same, open to the pages of other sites. */
  public Configuration withAllowedOrigins(Set<String> origins) {
    return with(new OtherSites(origins, sites.frameAncestors()));
  }

  /** The same, to be shown in frames of these only. */
  public Configuration withFrameAncestors(List<String> sources) {
    return with(new OtherSites(sites.allowedOrigins(), sources));
  }

  /** The same with room for another number of connections. */
  public Configuration withSessions(int most) {
    return with(
        new Limits(most, limits.steps(), limits.replay(), limits.training(), limits.cores()));
  }

  /** The same with other limits of a run. */
  public Configuration withLimits(long mostSteps, long longestReplay) {
    return with(
        new Limits(limits.sessions(), mostSteps, longestReplay, limits.training(), limits.cores()));
  }

  /** The same with other limits of a training. */
  public Configuration withTraining(TrainingLimits training) {
    return with(
        new Limits(limits.sessions(), limits.steps(), limits.replay(), training, limits.cores()));
  }

  private Configuration with(Address other) {
    return new Configuration(other, sites, limits);
  }

  private Configuration with(OtherSites others) {
    return new Configuration(address, others, limits);
  }

  private Configuration with(Limits others) {
    return new Configuration(address, sites, others);
  }
}
