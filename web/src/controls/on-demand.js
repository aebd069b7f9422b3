/**
 * A view whose modules are fetched when it is first wanted: whoever never comes to it does not wait for
 * them. What it was to show by then it shows at once.
 *
 * @template {any[]} A
 * @template {{ update: (...what: A) => void }} V
 * @param {() => Promise<V>} create fetches the modules, and creates the view
 */
export function onDemand(create) {
  /** @type {Promise<V> | null} */
  let promise = null;
  /** @type {V | null} */
  let view = null;
  /** @type {A | null} */
  let latest = null;

  async function fetchView() {
    view = await create();
    if (latest) view.update(...latest);
    return view;
  }

  return {
    /** Once the view is there; it is fetched again only where that has failed. */
    view() {
      promise ??= fetchView().catch((fault) => {
        promise = null;
        throw fault;
      });
      return promise;
    },
    /** @param {A} what */
    update(...what) {
      latest = what;
      view?.update(...what);
    },
  };
}
