/**
 * Both versions of each mistake as short code in the book's style. Lines that begin with » are those that
 * differ; {name} is filled in with an input.
 *
 * @type {Record<string, { wrong: string, right: string }>}
 */
export const CODE = {
  "half-sum-called-mean": {
    wrong: `def mean_squared_error(y, t):
»    return 0.5 * np.sum((y - t)**2)`,
    right: `def mean_squared_error(y, t):
»    return 0.5 * np.sum((y - t)**2) / len(y)`,
  },
  "wrapping-bytes": {
    wrong: `»y = np.array([{y}], dtype=np.uint8)
»t = np.array([{t}], dtype=np.uint8)
loss = 0.5 * np.sum((y - t)**2)`,
    right: `»y = np.array([{y}], dtype=float)
»t = np.array([{t}], dtype=float)
loss = 0.5 * np.sum((y - t)**2)`,
  },
  "labels-in-a-column": {
    wrong: `n = len(y)                # t.shape: (n, 1)
»p = y[np.arange(n), t]    # (n, n)
loss = -np.sum(np.log(p + 1e-10)) / n`,
    right: `n = len(y)
»p = y[np.arange(n), t.reshape(n)]
loss = -np.sum(np.log(p + 1e-10)) / n`,
  },
  "argmax-of-soft-labels": {
    wrong: `»k = t.argmax()
»loss = -np.log(y[k] + 1e-10)`,
    right: `»loss = -np.sum(t * np.log(y + 1e-10))`,
  },
  "epsilon-in-the-logarithm": {
    wrong: `y = softmax(z)
»loss = -np.log(y[k] + 1e-10)`,
    right: `m = z.max()
»loss = m + np.log(np.sum(np.exp(z - m))) - z[k]`,
  },
  "naive-softmax": {
    wrong: `def softmax(z):
»    e = np.exp(z)
    return e / np.sum(e)`,
    right: `def softmax(z):
»    e = np.exp(z - np.max(z))
    return e / np.sum(e)`,
  },
  "integer-array": {
    wrong: `f = lambda x: x[0]**2 + x[1]**2
»x = np.array({x})
numerical_gradient(f, x)`,
    right: `f = lambda x: x[0]**2 + x[1]**2
»x = np.array({x}, dtype=float)
numerical_gradient(f, x)`,
  },
  "single-precision": {
    wrong: `f = lambda x: x[0]**2 + x[1]**2
»x = np.array({x}, dtype=np.float32)
numerical_gradient(f, x, h={h})`,
    right: `f = lambda x: x[0]**2 + x[1]**2
»x = np.array({x}, dtype=np.float64)
numerical_gradient(f, x, h={h})`,
  },
  "one-row-at-a-time": {
    wrong: `f = lambda X: np.sum(X)**2
»for i, row in enumerate(X):
»    grad[i] = differences(f, row)`,
    right: `f = lambda X: np.sum(X)**2
»for i in np.ndindex(X.shape):
»    grad[i] = difference(f, X, i)`,
  },
  "softmax-twice": {
    wrong: `def forward(x):
»    return softmax(x @ W)
def loss(x, t):
    y = softmax(forward(x))
    return cross_entropy_error(y, t)`,
    right: `def forward(x):
»    return x @ W
def loss(x, t):
    y = softmax(forward(x))
    return cross_entropy_error(y, t)`,
  },
  "start-overwritten": {
    wrong: `def gradient_descent(f, init_x, lr, step_num):
»    x = init_x
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x`,
    right: `def gradient_descent(f, init_x, lr, step_num):
»    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x`,
  },
  "one-batch-too-many": {
    wrong: `»batches = {samples} // {batch_size} + 1`,
    right: `»batches = math.ceil({samples} / {batch_size})`,
  },
  "rate-in-the-velocity": {
    wrong: `»v = momentum * v - lr * grad
»x += v`,
    right: `»v = momentum * v + grad
»x -= lr * v`,
  },
  "relu-in-place": {
    wrong: `def backward(self, dout):
»    dout[self.mask] = 0
»    return dout`,
    right: `def backward(self, dout):
»    dx = dout.copy()
»    dx[self.mask] = 0
»    return dx`,
  },
  "divided-by-classes": {
    wrong: `def backward(self):
»    n = self.t.shape[0]    # t.shape: (classes,)
    return (self.y - self.t) / n`,
    right: `def backward(self):
»    n = 1 if self.t.ndim == 1 else len(self.t)
    return (self.y - self.t) / n`,
  },
  "dout-ignored": {
    wrong: `def backward(self, dout=1):
»    return (self.y - self.t) / self.n`,
    right: `def backward(self, dout=1):
»    return dout * (self.y - self.t) / self.n`,
  },
  "gradient-of-another-loss": {
    wrong: `def forward(self, z, k):
    self.y = softmax(z)
»    return -np.log(self.y[k] + 1e-10)
def backward(self):
    return self.y - self.t`,
    right: `def forward(self, z, k):
    self.y = softmax(z)
»    return logsumexp(z) - z[k]
def backward(self):
    return self.y - self.t`,
  },
};
