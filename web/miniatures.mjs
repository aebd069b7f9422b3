/**
 * Draws the miniatures of the start page from what a running server computes, and writes them as the
 * module that the page holds:
 *
 *     node --experimental-websocket miniatures.mjs http://localhost:7070 > src/start/miniatures.js
 */

const server = process.argv[2] ?? "http://localhost:7070";
const [WIDTH, HEIGHT, MARGIN] = [200, 120, 10];

const round = (value) => Number(value.toFixed(1));
const point = ([x, y]) => `${round(x)} ${round(y)}`;
const line = (points) => `M${points.map(point).join("L")}`;
const dot = ([x, y], r) =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const box = (x, y, w, h) => `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`;

/** A straight map of [from, to] to pixels. */
const scale =
  ([a, b], [p, q]) =>
  (value) =>
    p + ((value - a) / (b - a)) * (q - p);
const across = (domain) => scale(domain, [MARGIN, WIDTH - MARGIN]);
const upwards = (domain) => scale(domain, [HEIGHT - MARGIN, MARGIN]);

async function ask(name, request) {
  const answer = await fetch(`${server}/api/${name}`, {
    method: "POST",
    body: JSON.stringify(request),
  });
  if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
  return answer.json();
}

/** Runs to the end: what `started` said, all rows of the columns, the last snapshot. */
function run(endpoint, spec) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${server.replace(/^http/, "ws")}${endpoint}`);
    const send = (message) => socket.send(JSON.stringify({ run: "m", ...message }));
    const seen = { started: null, columns: {}, snapshot: null };
    socket.onopen = () => {
      send({ type: "start", spec });
      send({ type: "request", n: 1000 });
      send({ type: "pace", stepsPerSecond: "max" });
      send({ type: "play" });
    };
    socket.onerror = () => reject(new Error(`no socket at ${endpoint}`));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === "error") reject(new Error(data));
      if (message.type === "started") seen.started = message;
      if (message.type === "steps") {
        for (const [name, values] of Object.entries(message.columns)) {
          seen.columns[name] = [...(seen.columns[name] ?? []), ...values];
        }
        seen.snapshot = message.snapshot ?? seen.snapshot;
      }
      if (message.type === "ended") {
        socket.close();
        resolve(seen);
      }
    };
  });
}

/** Cross entropy and half the squared error as the probability of the right class moves. */
async function loss() {
  const y = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0];
  const t = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
  const moved = { at: [2], from: 0, to: 1, points: 41 };
  const answer = await ask("loss", { y, t, as: "probabilities", moved });
  const [x, up] = [across([0, 1]), upwards([0, 2.2])];
  const curve = (name) =>
    line(
      answer.moved.y
        .map((value, i) => [value, answer.moved.losses[name][i]])
        .filter(([, value]) => value !== null && value <= 2.3)
        .map(([value, height]) => [x(value), up(height)]),
    );
  const value = answer.losses.find(({ name }) => name === "crossEntropy").value;
  return [
    ["hair", `M10 110.5h180M${x(0.6)} 10v100`],
    ["loss thin", curve("halfSquaredError")],
    ["loss thin", curve("meanAbsoluteError")],
    ["loss", curve("crossEntropy")],
    ["parameter fill", dot([x(0.6), up(value)], 4)],
  ];
}

/** Secants that close in on the tangent. */
async function derivative() {
  const answer = await ask("derivative", {
    f: "0.01*x^2 + 0.1*x",
    x: 5,
    secants: [13, 8, 4],
    window: [0, 20],
  });
  const [x, up] = [across([0, 20]), upwards([0, 6])];
  const straight = ({ slope, intercept }, [from, to]) =>
    line([from, to].map((at) => [x(at), up(slope * at + intercept)]));
  return [
    ["hair", "M10 110.5h180"],
    ...answer.secants.map((secant) => ["gradient thin", straight(secant, [2.5, 20])]),
    [
      "loss",
      line(answer.curve.x.flatMap((at, i) => (i % 20 ? [] : [[x(at), up(answer.curve.f[i])]]))),
    ],
    ["gradient", straight(answer.tangent, [0.6, 20])],
    ["parameter fill", dot([x(5), up(answer.value)], 4)],
  ];
}

/** The field of gradients of a function of two variables. */
async function gradient() {
  const { arrows } = await ask("gradient", {
    f: "x0^2/2 + x1^2",
    window: { x0: [-5, 5], x1: [-3, 3] },
    point: [1, 2],
    arrows: 9,
    field: false,
  });
  const [x, up] = [across([-5, 5]), upwards([-3, 3])];
  const ways = arrows.x1.flatMap((b, i) =>
    arrows.x0.map((a, j) => {
      const k = i * arrows.side + j;
      const [g0, g1] = [arrows.g0[k], arrows.g1[k]];
      const length = Math.hypot(g0, g1) || 1;
      const reach = 3 + (9 * length) / arrows.longest;
      const [dx, dy] = [(g0 / length) * reach, (-g1 / length) * reach];
      const [px, py] = [x(a), up(b)];
      const head = [
        [px + dx * 0.5 - dy * 0.28, py + dy * 0.5 + dx * 0.28],
        [px + dx, py + dy],
        [px + dx * 0.5 + dy * 0.28, py + dy * 0.5 - dx * 0.28],
      ];
      return (
        line([
          [px, py],
          [px + dx, py + dy],
        ]) + line(head)
      );
    }),
  );
  return [["gradient thin", ways.join("")]];
}

/** Gradients of 2 by 3 weights, by differences and by backpropagation: pairs of equal bars. */
async function networkGradient() {
  const { right } = await ask("network-gradient", {
    x: [0.6, 0.9],
    W: [
      [0.47, 0.99, 0.85],
      [0.86, 0.36, 0.69],
    ],
    t: 2,
  });
  const largest = Math.max(...right.numerical.map(Math.abs));
  const bars = (values, shift) =>
    values.map((value, i) => box(16 + 29 * i + shift, 60, 10, (-46 * value) / largest)).join("");
  return [
    ["hair", "M10 60.5h180"],
    ["gradient fill", bars(right.backprop, 0)],
    ["data fill", bars(right.numerical, 11)],
  ];
}

/** A descent that zigzags across the contours of x0^2/20 + x1^2. */
async function descent() {
  const { started, columns } = await run("/ws/descent", {
    objective: "elongated",
    start: [-7, 2],
    optimizer: { name: "gd" },
    learningRate: 0.93,
    gradient: { method: "exact" },
    steps: 24,
    tolerance: 0,
    edits: [],
  });
  const [px, py] = [11.5, 22];
  const place = ([a, b]) => [100 + a * px, 60 - b * py];
  const rings = started.field.levels
    .filter((level) => level > 0.02 && level < 9)
    .map((level) => {
      const [rx, ry] = [Math.sqrt(20 * level) * px, Math.sqrt(level) * py].map(round);
      return `M${round(100 - rx)} 60a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
    });
  const points = columns.x0.map((a, i) => place([a, columns.x1[i]]));
  return [
    ["contour", rings.join("")],
    ["parameter thin", line(points)],
    ["parameter fill", points.map((one) => dot(one, 2.2)).join("")],
  ];
}

/** One epoch: samples in their own order above, in their batches below; the second batch in use. */
async function epochs() {
  const { order } = await ask("epochs", { samples: 23, batchSize: 5, epochs: 3 });
  const tile = (x, y) => box(x, y, 6, 6);
  const above = (sample) => tile(9 + 8 * sample, 26);
  const below = (place) => {
    const batch = order.sizes.findIndex((_, i) => place < 5 * (i + 1));
    return tile(4 + 7 * place + 7.5 * batch, 80);
  };
  const places = order.samples.map((_, place) => place);
  const now = places.filter((place) => place >= 5 && place < 10);
  const rest = places.filter((place) => place >= 10);
  const ways = now.map((place) =>
    line([
      [12 + 8 * order.samples[place], 34],
      [7 + 7 * place + 7.5, 78],
    ]),
  );
  return [
    ["hair", ways.join("")],
    ["quiet fill", rest.map((place) => above(order.samples[place]) + below(place)).join("")],
    ["data pale", [0, 1, 2, 3, 4].map((p) => above(order.samples[p]) + below(p)).join("")],
    ["data fill", now.map((place) => above(order.samples[place]) + below(place)).join("")],
  ];
}

/** The loss of every mini-batch of a network that learns, and the means of 16 of them. */
async function training() {
  const { columns } = await run("/ws/training", {
    data: { set: "moons", samples: 200, noise: 0.2, seed: 0, testShare: 0.2, standardise: false },
    features: ["x1", "x2"],
    hidden: [{ neurons: 8, activation: "tanh" }],
    initialisation: "xavier",
    loss: "softmaxCrossEntropy",
    optimizer: { name: "gd" },
    learningRate: 0.3,
    batchSize: 10,
    sampling: "epochs",
    l1: 0,
    l2: 0,
    dropout: 0,
    epochs: 12,
    seed: 0,
    edits: [],
  });
  const losses = columns.loss;
  const [x, up] = [across([0, losses.length - 1]), upwards([0, 0.9])];
  const smooth = losses.map((_, i) => {
    const near = losses.slice(Math.max(0, i - 15), i + 1);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
  const every = (n) => (_, i) => i % n === 0;
  return [
    ["hair", "M10 110.5h180"],
    ["loss thin", line(losses.map((one, i) => [x(i), up(Math.min(0.95, one))]).filter(every(2)))],
    ["loss", line(smooth.map((one, i) => [x(i), up(one)]).filter(every(5)))],
  ];
}

/** The graph of (x + y) z with its values above the edges and the derivatives below. */
async function graph() {
  const { started, snapshot } = await run("/ws/backprop", {
    expression: "(x + y)*z",
    inputs: { x: -2, y: 5, z: -4 },
    parameters: [],
    learningRate: 0.1,
    iterations: 1,
    accumulate: true,
    zeroGrad: true,
    bug: "none",
    edits: [],
  });
  const { nodes, edges, width, height, output } = started.graph;
  const x = scale([0, width], [16, WIDTH - 46]);
  const y = scale([0, height], [14, HEIGHT - 14]);
  const at = ({ x: a, y: b }) => [x(a), y(b)];
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const end = at(nodes[output]);
  const ways = [
    ...edges.map(({ from, to }) => ({ of: from, way: [at(nodes[from]), at(nodes[to])] })),
    { of: output, way: [end, [end[0] + 40, end[1]]] },
  ];
  const shapes = nodes.map((node) => {
    const [a, b] = at(node);
    return node.kind === "operation" ? dot([a, b], 9) : box(a - 9, b - 9, 18, 18);
  });
  const signs = { add: "+", mul: "×" };
  const names = nodes.map((node) => [...at(node), signs[node.op] ?? node.label]);
  const numbers = (values, below) =>
    ways.map(({ of, way }) => {
      const [a, b] = middle(...way);
      return [round(a + 3), round(b + below), String(values[of]).replace("-", "−")];
    });
  return [
    ["ink thin", ways.map(({ way }) => line(way)).join("")],
    ["paper", shapes.join("")],
    ["text", names.map(([a, b, words]) => [round(a), round(b + 4), words])],
    ["text loss", numbers(snapshot.values, -5)],
    ["text gradient", numbers(snapshot.gradients, 12)],
  ];
}

/** An affine layer: x, W and their product, each cell as large as its number. */
async function layers() {
  const { started, snapshot } = await run("/ws/backprop", {
    layers: {
      x: [
        [0.6, -0.9],
        [0.2, 0.4],
        [-0.7, 0.5],
      ],
      t: [2, 0, 1],
      hidden: [],
      last: {
        W: [
          [0.47, -0.6, 0.85],
          [-0.86, 0.36, 0.69],
        ],
        b: [0.1, -0.2, 0],
      },
      loss: "softmaxCrossEntropy",
    },
    opened: false,
    learningRate: 0.1,
    iterations: 1,
    accumulate: true,
    zeroGrad: true,
    bug: "none",
    edits: [],
  });
  const tensor = (label) => {
    const node = started.graph.nodes.find((one) => one.label === label);
    return snapshot.values[node.id];
  };
  const [cell, gap] = [17, 2];
  const marks = { positive: "", negative: "", hair: "" };
  const grid = ({ shape: [rows, columns], values }, left) => {
    const top = 60 - (rows * (cell + gap)) / 2;
    values.forEach((value, i) => {
      const [px, py] = [
        left + (i % columns) * (cell + gap),
        top + Math.floor(i / columns) * (cell + gap),
      ];
      const side = Math.min(1, Math.sqrt(Math.abs(value))) * cell;
      const inset = (cell - side) / 2;
      marks.hair += box(px, py, cell, cell);
      marks[value < 0 ? "negative" : "positive"] += box(px + inset, py + inset, side, side);
    });
  };
  grid(tensor("x"), 12);
  grid(tensor("W1"), 66);
  grid(tensor("a1"), 134);
  return [
    ["hair", marks.hair],
    ["positive fill", marks.positive],
    ["negative fill", marks.negative],
    [
      "text",
      [
        [58, 64, "·"],
        [128, 64, "="],
      ],
    ],
  ];
}

const pictures = {
  loss: await loss(),
  derivative: await derivative(),
  gradient: await gradient(),
  "network-gradient": await networkGradient(),
  descent: await descent(),
  epochs: await epochs(),
  training: await training(),
  graph: await graph(),
  layers: await layers(),
};

process.stdout.write(`/**
 * The miniatures of the start page, made by \`miniatures.mjs\` of what the engine computed: for each scene
 * its marks, each with its look and the path, or the texts, that have it.
 *
 * @type {Record<string, [look: string, content: string | [x: number, y: number, words: string][]][]>}
 */
export const MINIATURES = ${JSON.stringify(pictures, null, 1)};
`);
