import { defineConfig } from "vitepress";

export default defineConfig({
  title: "A course",
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["script", { src: "http://localhost:7070/embed.js" }],
  ],
  vue: {
    // Leaves the element of the playground to the browser.
    template: { compilerOptions: { isCustomElement: (tag) => tag === "gradient-playground" } },
  },
});
