package org.gradientplayground.engine.random;

/**
 * The generator MT19937: 32 random bits at a time, with a period of 2^19937 - 1.
 *
 * <p>Source: Matsumoto and Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed
 * uniform pseudorandom number generator", 1998, and their program mt19937ar.c, whose {@code
 * init_genrand} starts it here.
 */
final class MersenneTwister {
  /** The number of words it remembers. */
  static final int WORDS = 624;

  private static final int MIDDLE = 397;

  /** The words, and how many of them were given out since they were last made anew. */
  final int[] words = new int[WORDS];

  int used = WORDS;

  /** Starts anew: {@code init_genrand} of an unsigned seed. */
  void start(int seed) {
    words[0] = seed;
    for (int i = 1; i < WORDS; i++) {
      words[i] = 1812433253 * (words[i - 1] ^ (words[i - 1] >>> 30)) + i;
    }
    used = WORDS;
  }

  /** The next 32 bits. */
  int next() {
    if (used == WORDS) {
      makeWords();
    }
    int y = words[used++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private void makeWords() {
    for (int i = 0; i < WORDS; i++) {
      int y = (words[i] & 0x80000000) | (words[(i + 1) % WORDS] & 0x7fffffff);
      words[i] = words[(i + MIDDLE) % WORDS] ^ (y >>> 1) ^ ((y & 1) * 0x9908b0df);
    }
    used = 0;
  }

  void set(MersenneTwister other) {
    System.arraycopy(other.words, 0, words, 0, WORDS);
    used = other.used;
  }
}
