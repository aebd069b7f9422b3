package org.gradientplayground;

/** Starts the playground. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("Gradient Playground");
  }
}
