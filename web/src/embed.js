// <gradient-playground scene="descent" learning-rate="0.1">: a scene in somebody else's page, as a video
// element has a film. A plain script of at most 5 KB as it is served; docs/embedding.md is its reference.
{
  const NAME = "gradient-playground";
  const ORG = "org.gradientplayground.";
  // The playground is where this script is; a module does not know itself.
  /** @type {any} */
  const script = document.currentScript ?? document.querySelector('[src*="/embed.js"]');
  // Attributes that are no parameters, besides those that any element has; data-seed is one.
  const OWN =
    /^(scene|base|height|width|class|tabindex|contenteditable|inputmode|accesskey|is|exportparts|item.+|aria-.+|data-(?!seed$).+)$/;
  const BEFORE = { step: 0, paused: true, ended: false, playbackRate: 1 };
  const LATE = { code: "unreachable", message: "No scene comes; it is asked for again." };
  const GONE = { code: "aborted", message: "It was taken out of its page." };

  /** @typedef {{ code: string, message: string }} Told */

  /** HTML knows no capital letters, and hides what is "hidden". @param {string} name of an attribute */
  const nameOf = (name) =>
    name
      .replace("hidden-layers", "hidden")
      .replace(/^w(?=\d*$)/, "W")
      .replace(/-(.)/g, (_, next) => next.toUpperCase());

  /** @param {string} name of an attribute */
  const isOwn = (name) => OWN.test(name) || (name !== "lang" && name in HTMLElement.prototype);

  /** @param {{ message: string, code?: string }} why @returns {Told & Error} */
  const refused = ({ message, code = "bad_value" }) => Object.assign(new Error(message), { code });

  class Scene extends HTMLElement {
    static {
      // Each with the name of what it is given.
      for (const [method, value] of Object.entries({
        play: "",
        pause: "",
        reset: "",
        step: "count",
        seek: "step",
        set: "values",
        getState: "",
        setState: "state",
      })) {
        /** @type {any} */ (this.prototype)[method] = function (/** @type {unknown} */ given) {
          return this.#ask(method, value && { [value]: given });
        };
      }
    }

    #at = BEFORE;
    #last = 0;
    /** @type {Map<number, { message: object, resolve: Function, reject: Function }>} */
    #asked = new Map();
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** @type {MessagePort | undefined} */
    #port;
    /** @type {Told | undefined} why there is no scene */
    #fault;
    /** @type {number | undefined} */
    #late;
    #slot = document.createElement("slot");
    #sheet = new CSSStyleSheet();
    #root = this.attachShadow({ mode: "open" });
    #sight = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting) this.#open();
      },
      { rootMargin: "300px" },
    );

    /** @param {any[]} changes of attributes */
    #follow = (changes) => {
      /** @type {Record<string, string | null>} */
      const values = {};
      for (const { attributeName: name, oldValue } of changes) {
        const value = this.getAttribute(name);
        if (name === "height") this.#reach(this.offsetHeight);
        if (value === oldValue) continue;
        // A change of one of these begins another frame.
        if (/^(scene|base|sandbox|fragment)$/.test(name)) this.#begin();
        else if (!isOwn(name)) values[nameOf(name)] = value;
      }
      if (this.#frame && Object.keys(values)[0]) this.#tryTo("set", { values });
    };

    #watch = new MutationObserver(this.#follow);

    connectedCallback() {
      // Its window would be the frame's parent, and what is said here comes from this one, unheard.
      if (this.ownerDocument !== document) {
        this.#fail(GONE);
        return;
      }
      this.#root.adoptedStyleSheets = [this.#sheet];
      // Without a sheet it is inline, and has no width.
      this.#reach(0);
      this.#reach(Math.min(640, Math.max(360, this.offsetWidth * 0.625)));
      this.#begin();
      this.#watch.observe(this, { attributeOldValue: true });
      addEventListener("message", this.#hear);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      this.#watch.disconnect();
      this.#begin();
      this.#sight.disconnect();
      this.#refuse(refused(GONE));
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
      // Attributes that have just been set come first.
      this.#follow(this.#watch.takeRecords());
      return new Promise((resolve, reject) => {
        const id = ++this.#last;
        // What no message can carry, such as a function, is refused here.
        const message = structuredClone({ subject: ORG + command, message_id: id, ...values });
        this.#asked.set(id, { message, resolve, reject });
        this.#port?.postMessage(message);
        if (this.#fault) this.#refuse(this.#fault);
      });
    }

    /** Refuses all that was asked for. @param {Told} why */
    #refuse(why) {
      for (const { reject } of this.#asked.values()) reject(why);
      this.#asked.clear();
    }

    /** @param {{ message: string, code?: string }} why no scene comes */
    #fail(why) {
      this.#fault = refused(why);
      this.#refuse(this.#fault);
      this.#blame(this.#fault);
    }

    /** @param {string} command @param {object} [values] */
    #tryTo(command, values) {
      this.#ask(command, values).catch((why) => this.#blame(why));
    }

    /** @param {Told} why */
    #blame({ code, message }) {
      this.#tell("error", { code, message });
    }

    /** @param {string} event @param {object} detail */
    #tell(event, detail) {
      this.dispatchEvent(new CustomEvent(event, { detail }));
    }

    /**
     * Where nothing else makes it wide, such as in a row, it is as wide as the narrowest frame.
     *
     * @param {number} height in pixels, unless the author gives one that is no slip of the keyboard
     */
    #reach(height) {
      const given = parseFloat(this.getAttribute("height") ?? "");
      const pixels = given > 0 && given < 2e4 ? given : height;
      this.#sheet.replaceSync(
        `:host(:not([hidden])){display:block;position:relative;height:${pixels}px}:host:before{content:"";display:block;width:320px;max-width:100%}iframe{position:absolute;inset:0;width:100%;height:100%;border:0}slot+iframe{opacity:0}`,
      );
    }

    /** Without a frame, which is made once this is seen again. */
    #begin() {
      clearInterval(this.#late);
      this.#frame?.remove();
      this.#port?.close();
      this.#frame = this.#port = this.#fault = undefined;
      this.#at = BEFORE;
      this.#root.append(this.#slot);
      this.#sight.observe(this);
    }

    #open() {
      this.#sight.disconnect();
      const scene = this.getAttribute("scene") ?? "";
      const base = this.getAttribute("base") ?? ".";
      let url;
      try {
        url = scene && new URL(`embed/${encodeURIComponent(scene)}`, new URL(base, script?.src));
      } catch {
        // A base that is no address.
      }
      if (!url) {
        this.#fail({ message: `There is no scene "${scene}" at "${base}".` });
        return;
      }
      const frame = document.createElement("iframe");
      for (const { name, value } of this.attributes) {
        if (name === "sandbox") frame.sandbox = value;
        else if (name === "fragment") url.hash = value;
        else if (!isOwn(name)) url.searchParams.set(nameOf(name), value);
      }
      frame.title = this.title || `Gradient Playground: ${scene}`;
      frame.allow = "fullscreen;clipboard-write";
      frame.inert = true;
      frame.src = url.href;
      this.#frame = frame;
      this.#root.append(frame);
      // A page that does not come says nothing, not even its height.
      this.#late = setInterval(() => {
        this.#fail(LATE);
        frame.src = url.href;
      }, 3e4);
    }

    /** @param {any} message by the window or by the port */
    #hear = ({ source, target, data, ports: [port] }) => {
      if (target !== this.#port && source !== this.#frame?.contentWindow) return;
      const { message_id: id, event, detail, at, state, error } = data ?? {};
      const asked = this.#asked.get(id);
      if (at) this.#at = at;
      clearInterval(this.#late);
      if (event === "ready") {
        source.postMessage({ subject: `${ORG}connect`, message_id: "" }, "*");
      } else if (event === "error" && !at) {
        this.#fail(detail);
      } else if (event) {
        if (event === "resize") this.#reach(detail.height);
        this.#tell(event, detail);
      } else if (port) {
        this.#port = port;
        this.#fault = undefined;
        port.onmessage = this.#hear;
        this.#slot.remove();
        /** @type {HTMLIFrameElement} */ (this.#frame).inert = false;
        for (const { message } of this.#asked.values()) port.postMessage(message);
        this.#tell("ready", at);
      } else if (asked) {
        this.#asked.delete(id);
        if (error) asked.reject(refused(error));
        else asked.resolve(state);
      }
    };
  }

  if (!customElements.get(NAME)) customElements.define(NAME, Scene);
}
