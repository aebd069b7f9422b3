package org.gradientplayground.engine.random;

/**
 * Random numbers as NumPy's {@code np.random.RandomState} draws them: the same seed and the same
 * calls give the same numbers as after {@code np.random.seed(seed)}.
 *
 * <p>Uniform numbers take two words a and b of {@link MersenneTwister}: {@code ((a >>> 5) 2^26 + (b
 * >>> 6)) / 2^53}. Normal ones come in pairs from the polar method (Marsaglia and Bray, 1964), of
 * which the second is kept for the next call. Whole numbers from 0 to n - 1 take the lowest bits of
 * one word, and another word where that is n or more; a range of one number takes no word.
 *
 * <p>Nothing is allocated but by {@link #copy} and {@link #state}.
 */
public final class RandomState {
  /** The largest seed, 2^32 - 1. */
  public static final long LARGEST_SEED = 0xffffffffL;

  private static final int STATE_LENGTH = MersenneTwister.WORDS + 3;

  private final MersenneTwister bits = new MersenneTwister();
  private boolean hasNormal;
  private double normal;

  /**
   * A generator at its beginning.
   *
   * @throws IllegalArgumentException if the seed is not from 0 to 2^32 - 1
   */
  public RandomState(long seed) {
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException("seed must be from 0 to 2^32 - 1, was " + seed);
    }
    bits.start((int) seed);
  }

  /** {@code random_sample()}: uniform in [0, 1), a multiple of 2^-53. */
  public double randomSample() {
    int high = bits.next() >>> 5;
    int low = bits.next() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** {@code uniform(low, high)}: uniform in [low, high). */
  public double uniform(double low, double high) {
    return low + (high - low) * randomSample();
  }

  /** {@code randn()}: normal with mean 0 and standard deviation 1. */
  public double randn() {
    if (hasNormal) {
      hasNormal = false;
      double kept = normal;
      normal = 0;
      return kept;
    }
    double x1;
    double x2;
    double square;
    do {
      x1 = 2 * randomSample() - 1;
      x2 = 2 * randomSample() - 1;
      square = x1 * x1 + x2 * x2;
    } while (square >= 1 || square == 0);
    double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    normal = factor * x1;
    hasNormal = true;
    return factor * x2;
  }

  /** {@code randn(count)} into the elements from {@code from} on. */
  public void randn(double[] into, int from, int count) {
    for (int i = from; i < from + count; i++) {
      into[i] = randn();
    }
  }

  /** {@code normal(mean, std)}. */
  public double normal(double mean, double std) {
    return mean + std * randn();
  }

  /**
   * {@code randint(low, high)}: a whole number from {@code low} to {@code high} - 1.
   *
   * @throws IllegalArgumentException if there is none
   */
  public int randint(int low, int high) {
    if (low >= high) {
      throw new IllegalArgumentException("randint: no number from " + low + " up to " + high);
    }
    return low + upTo(high - 1 - low);
  }

  /** A whole number from 0 to {@code largest}, an unsigned one, by masked rejection. */
  private int upTo(int largest) {
    if (largest == 0) {
      return 0;
    }
    int mask = -1 >>> Integer.numberOfLeadingZeros(largest);
    int value;
    do {
      value = bits.next() & mask;
    } while (Integer.compareUnsigned(value, largest) > 0);
    return value;
  }

  /** {@code choice(n, count)}: that many whole numbers from 0 to n - 1, with replacement. */
  public void choice(int n, int[] into, int count) {
    for (int i = 0; i < count; i++) {
      into[i] = randint(0, n);
    }
  }

  /** {@code permutation(n)}: the numbers from 0 to n - 1 in a random order. */
  public void permutation(int[] into, int n) {
    for (int i = 0; i < n; i++) {
      into[i] = i;
    }
    shuffle(into, n);
  }

  /** {@code shuffle(values)}: brings them into a random order, from the last one down. */
  public void shuffle(int[] values, int n) {
    for (int i = n - 1; i > 0; i--) {
      int j = upTo(i);
      int moved = values[i];
      values[i] = values[j];
      values[j] = moved;
    }
  }

  /** A generator that will draw the same numbers and shares nothing with this one. */
  public RandomState copy() {
    var copy = new RandomState(0);
    copy.set(this);
    return copy;
  }

  /** Makes this generator draw what {@code other} will draw. */
  public void set(RandomState other) {
    bits.set(other.bits);
    hasNormal = other.hasNormal;
    normal = other.normal;
  }

  /**
   * Everything it remembers: 624 words as unsigned numbers, how many of them are used up, 1 or 0
   * for whether a normal number is kept, and the bits of that number.
   */
  public long[] state() {
    var state = new long[STATE_LENGTH];
    for (int i = 0; i < MersenneTwister.WORDS; i++) {
      state[i] = Integer.toUnsignedLong(bits.words[i]);
    }
    state[MersenneTwister.WORDS] = bits.used;
    state[MersenneTwister.WORDS + 1] = hasNormal ? 1 : 0;
    state[MersenneTwister.WORDS + 2] = Double.doubleToLongBits(normal);
    return state;
  }

  /**
   * Goes back to what {@link #state} gave.
   *
   * @throws IllegalArgumentException if no generator can be in such a state; this one is then as it
   *     was
   */
  public void restore(long[] state) {
    check(state);
    for (int i = 0; i < MersenneTwister.WORDS; i++) {
      bits.words[i] = (int) state[i];
    }
    bits.used = (int) state[MersenneTwister.WORDS];
    hasNormal = state[MersenneTwister.WORDS + 1] == 1;
    normal = Double.longBitsToDouble(state[MersenneTwister.WORDS + 2]);
  }

  private static void check(long[] state) {
    boolean fits = state.length == STATE_LENGTH;
    long used = 0;
    for (int i = 0; fits && i < MersenneTwister.WORDS; i++) {
      fits = state[i] >= 0 && state[i] <= LARGEST_SEED;
      used |= state[i];
    }
    fits = fits && used != 0;
    fits = fits && isFrom0To(MersenneTwister.WORDS, state[MersenneTwister.WORDS]);
    fits = fits && isFrom0To(1, state[MersenneTwister.WORDS + 1]);
    fits = fits && Double.isFinite(Double.longBitsToDouble(state[MersenneTwister.WORDS + 2]));
    if (!fits) {
      throw new IllegalArgumentException("state: no generator can be in it");
    }
  }

  private static boolean isFrom0To(long largest, long value) {
    return value >= 0 && value <= largest;
  }
}
