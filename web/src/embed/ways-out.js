import { t } from "../i18n/translate.js";

/**
 * Links of the texts lead to other scenes, which nobody has arranged. Where something is fixed they open the
 * whole page beside this one; where the way there is hidden they lead nowhere.
 *
 * @param {{ hide?: string[], lock?: string[] }} names of what is taken away and fixed
 * @param {(sentence: string) => void} say why nothing happens
 */
export function keepWithin({ hide = [], lock = [] }, say) {
  const isClosed = hide.includes("link");
  if (!isClosed && lock.length === 0) return;
  for (const doing of ["click", "auxclick"]) {
    addEventListener(doing, (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
      const to = new URL(link.href);
      if (to.origin !== location.origin || to.pathname === location.pathname) return;
      if (isClosed) {
        event.preventDefault();
        say(t("embed.fixed"));
        return;
      }
      to.pathname = to.pathname.replace(/\/embed\/(?=[^/]*$)/, "/");
      Object.assign(link, { href: to.href, target: "_blank", rel: "noopener" });
    });
  }
}
