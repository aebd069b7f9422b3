package org.gradientplayground.run;

/**
 * A change of a running run: step {@code atStep + 1} is the first one computed with it.
 *
 * @param id the client's name for the edit; the same id never acts twice
 * @param atStep the newest step at the moment of the change, 0 or more
 * @param change what changes
 */
public record Edit(String id, long atStep, Change change) {}
