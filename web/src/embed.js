// <gradient-playground scene="descent" learning-rate="0.1">: a scene in somebody else's page, as a video
// element has a film. A plain script of at most 5 KB as it is served; docs/embedding.md is its reference.
{
  const ORG = "org.gradientplayground.";
  // The playground is where this script is; a module does not know itself.
  /** @type {any} */
  const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
  // Attributes with which another frame begins, and those that are no parameters either; data-seed is one.
  const FIRST = /^(scene|base|sandbox|fragment)$/;
  const OWN =
    /^(title|height|width|class|id|style|hidden|slot|dir|role|tabindex|on.*|aria-.*|data-(?!seed$).*)$/;
  // Methods, with the name of what they are given.
  const METHODS = "play pause reset getState setState:state step:count seek:step set:values";
  const BEFORE = { step: 0, paused: true, ended: false, playbackRate: 1 };

  /** HTML knows no capital letters, and hides what is "hidden". @param {string} attribute */
  const nameOf = (attribute) =>
    attribute === "hidden-layers"
      ? "hidden"
      : attribute.replace(/^w(?=\d*$)/, "W").replace(/-(.)/g, (_, next) => next.toUpperCase());

  class GradientPlayground extends HTMLElement {
    static {
      for (const [method, value] of METHODS.split(" ").map((one) => one.split(":"))) {
        Object.defineProperty(this.prototype, method, {
          /** @this {GradientPlayground} @param {unknown} given */
          value(given) {
            return this.#ask(method, value && { [value]: given });
          },
        });
      }
    }

    #at = BEFORE;
    #serial = 0;
    /** @type {Map<string, { message: object, resolve: Function, reject: Function }>} */
    #asked = new Map();
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** @type {MessagePort | undefined} */
    #port;
    #fallback = document.createElement("slot");
    #sheet = new CSSStyleSheet();
    #shadow = this.attachShadow({ mode: "open" });
    #sight = new IntersectionObserver(
      (entries) => {
        if (!this.#frame && entries.at(-1)?.isIntersecting) this.#open();
      },
      { rootMargin: "300px" },
    );

    #changes = new MutationObserver((changes) => this.#follow(changes));

    connectedCallback() {
      this.#shadow.adoptedStyleSheets = [this.#sheet];
      this.#shadow.append(this.#fallback);
      // Without a sheet it is inline, and has no width.
      this.#reach(0);
      this.#reach(Math.min(640, Math.max(360, this.offsetWidth * 0.625)));
      this.#sight.observe(this);
      this.#changes.observe(this, { attributeOldValue: true });
      addEventListener("message", this.#hear);
    }

    disconnectedCallback() {
      this.#sight.disconnect();
      removeEventListener("message", this.#hear);
      this.#frame?.remove();
      this.#frame = this.#port = undefined;
      this.#at = BEFORE;
    }

    get paused() {
      return this.#at.paused;
    }

    get ended() {
      return this.#at.ended;
    }

    get currentStep() {
      return this.#at.step;
    }

    set currentStep(step) {
      this.#tryTo("seek", { step });
    }

    get playbackRate() {
      return this.#at.playbackRate;
    }

    set playbackRate(playbackRate) {
      this.#tryTo("setPlaybackRate", { playbackRate });
    }

    // What is asked before the scene is ready waits for it.
    /** @param {string} command @param {any} [values] @returns {Promise<any>} */
    #ask(command, values) {
      return new Promise((resolve, reject) => {
        const id = `${++this.#serial}`;
        const message = structuredClone({ subject: ORG + command, message_id: id, ...values });
        this.#asked.set(id, { message, resolve, reject });
        this.#port?.postMessage(message);
      });
    }

    /** @param {string} command @param {object} [values] */
    #tryTo(command, values) {
      this.#ask(command, values).catch(({ code, message }) =>
        this.#tell("error", { code, message }),
      );
    }

    /** @param {string} event @param {object} detail */
    #tell(event, detail) {
      this.dispatchEvent(new CustomEvent(event, { detail }));
    }

    /** @param {number} height in pixels, unless the author gives one */
    #reach(height) {
      const given = parseFloat(this.getAttribute("height") ?? "");
      this.#sheet.replaceSync(
        `:host(:not([hidden])){display:block;position:relative;height:${given || height}px}iframe{position:absolute;inset:0;width:100%;height:100%;border:0}slot+iframe{opacity:0;pointer-events:none}`,
      );
    }

    #open() {
      const scene = this.getAttribute("scene") ?? "";
      const home = new URL(this.getAttribute("base") ?? ".", script?.src);
      const url = new URL(`embed/${encodeURIComponent(scene)}`, home);
      const frame = document.createElement("iframe");
      for (const { name, value } of this.attributes) {
        if (name === "sandbox") frame.setAttribute(name, value);
        else if (name === "fragment") url.hash = value;
        else if (!FIRST.test(name) && !OWN.test(name)) url.searchParams.set(nameOf(name), value);
      }
      frame.title = this.title || `Gradient Playground: ${scene}`;
      frame.allow = "fullscreen; clipboard-write";
      frame.src = url.href;
      this.#port = undefined;
      this.#frame?.remove();
      this.#frame = frame;
      this.#shadow.append(frame);
    }

    /** @param {MessageEvent} message by the window or by the port */
    #hear = ({ source, data, ports }) => {
      if (source && source !== this.#frame?.contentWindow) return;
      const { subject, message_id: id, event, detail, at, state, error } = data ?? {};
      const asked = this.#asked.get(id);
      if (at) this.#at = at;
      if (event === "ready") {
        this.#frame?.contentWindow?.postMessage({ subject: `${ORG}connect`, message_id: "" }, "*");
      } else if (event) {
        if (event === "resize") this.#reach(detail.height);
        this.#tell(event, detail);
      } else if (subject === `${ORG}connect.response`) {
        this.#port = ports[0];
        ports[0].onmessage = this.#hear;
        this.#fallback.remove();
        for (const { message } of this.#asked.values()) ports[0].postMessage(message);
        this.#tell("ready", at);
      } else if (asked) {
        this.#asked.delete(id);
        if (error) asked.reject(Object.assign(new Error(error.message), error));
        else asked.resolve(state);
      }
    };

    /** @param {MutationRecord[]} changes */
    #follow(changes) {
      /** @type {Record<string, string | null>} */
      const values = {};
      let begins = false;
      for (const { attributeName, oldValue } of changes) {
        const name = `${attributeName}`;
        const value = this.getAttribute(name);
        if (name === "height") this.#reach(this.offsetHeight);
        if (value === oldValue) continue;
        if (FIRST.test(name)) begins = true;
        else if (!OWN.test(name)) values[nameOf(name)] = value;
      }
      if (!this.#frame) return;
      if (begins) this.#open();
      else if (Object.keys(values)[0]) this.#tryTo("set", { values });
    }
  }

  if (!customElements.get("gradient-playground")) {
    customElements.define("gradient-playground", GradientPlayground);
  }
}
