// Colours, and the search. Pages are whole without this script.
(() => {
  "use strict";
  const root = document.currentScript.dataset.root;
  const html = document.documentElement;
  const key = "goldsmith-theme";
  const viewKey = "goldsmith-view";
  const wanted = matchMedia("(prefers-color-scheme: dark)");
  // Files that are opened from a disk may be denied a storage.
  const stored = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch { /* The choice lasts as long as the page. */ }
    return null;
  };
  const theme = stored(key);
  if (theme === "dark" || theme === "light") html.dataset.theme = theme;

  const indexed = [];
  let loading = null;

  // A name as words: "CreateFunction", "nodejs22.x" and "s3:ObjectCreated:*" have two or more.
  const starts = (name) => {
    const at = new Set([0]);
    for (let i = 1; i < name.length; i++) {
      const before = name[i - 1], here = name[i];
      if (/[a-z0-9]/.test(before) && /[A-Z]/.test(here)) at.add(i);
      if (/[^A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(here)) at.add(i);
      if (/[A-Z]/.test(before) && /[A-Z]/.test(here) && /[a-z]/.test(name[i + 1] ?? "")) at.add(i);
    }
    return at;
  };

  globalThis.goldsmith_index = (kinds) => {
    kinds.forEach(([kind, entries], rank) => {
      for (const [name, page, part, members] of entries) {
        indexed.push({ name, kind, owner: "", href: page, weight: rank * 4 });
        const file = page.split("#")[0];
        for (const member of members) {
          const [text, anchor, ...aliases] = Array.isArray(member) ? member : [member, member];
          const what = kind === "enum" ? "value" : kind === "union" ? "variant" : "member";
          const href = `${file}#${part}.${anchor.replace(/[^A-Za-z0-9_-]/g, "-")}`;
          indexed.push({ name: text, kind: what, owner: name, href, weight: 30 + rank * 4, aliases });
        }
      }
    });
    for (const entry of indexed) {
      entry.low = entry.name.toLowerCase();
      entry.lowOwner = entry.owner.toLowerCase();
      entry.aliases = (entry.aliases ?? []).map((alias) => alias.toLowerCase());
    }
  };

  const load = () => {
    loading ??= new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = root + "assets/search.js";
      script.onload = done;
      script.onerror = (event) => {
        // The next try may succeed.
        loading = null;
        script.remove();
        fail(event);
      };
      document.head.append(script);
    });
    return loading;
  };

  // Letters of the query one after the other, each at the start of a word or behind the one before:
  // "crfu" finds CreateFunction.
  const initials = (name, query) => {
    const at = starts(name);
    const low = name.toLowerCase();
    const from = (q, i) => {
      if (q === query.length) return true;
      if (i > 0 && low[i] === query[q] && from(q + 1, i + 1)) return true;
      for (const start of at) {
        if (start >= i && low[start] === query[q] && from(q + 1, start + 1)) return true;
      }
      return false;
    };
    return from(0, 0);
  };

  const scattered = (low, query) => {
    let at = -1;
    for (const letter of query) {
      at = low.indexOf(letter, at + 1);
      if (at < 0) return false;
    }
    return true;
  };

  // How well a word fits a name; less is better, none at all is Infinity.
  const distance = (name, low, word) => {
    if (low === word) return 0;
    if (low.startsWith(word)) return 10;
    const at = low.indexOf(word);
    if (at >= 0) return starts(name).has(at) ? 20 : 40;
    // Most names are done with here: what follows takes longer.
    if (word.length < 2 || !scattered(low, word)) return Infinity;
    if (initials(name, word)) return 30;
    return word.length > 3 ? 90 : Infinity;
  };

  const find = (text) => {
    const words = text.toLowerCase().split(/[\s._-]+/).filter(Boolean);
    const whole = text.trim().toLowerCase();
    if (!words.length) return [];
    const found = [];
    for (const entry of indexed) {
      // A value such as nodejs22.x has a dot itself; "create function" is one name.
      let best = Math.min(
        distance(entry.name, entry.low, whole),
        words.length > 1 ? distance(entry.name, entry.low, words.join("")) : Infinity,
      );
      // Headers and names that are sent: a little behind what is called so itself.
      for (const alias of entry.aliases) {
        if (whole.length > 1) best = Math.min(best, distance(alias, alias, whole) + 3);
      }
      if (words.length > 1 && best === Infinity) {
        let sum = 5, own = false;
        for (const word of words) {
          const here = distance(entry.name, entry.low, word);
          const there = entry.owner ? distance(entry.owner, entry.lowOwner, word) : Infinity;
          own ||= here <= there;
          sum += Math.min(here, there);
        }
        if (own) best = sum;
      }
      if (best < Infinity) found.push([best + entry.weight + entry.name.length / 50, entry]);
    }
    found.sort((a, b) => a[0] - b[0] || (a[1].name + a[1].owner < b[1].name + b[1].owner ? -1 : 1));
    return found.map(([, entry]) => entry);
  };

  const SHOWN = 40;

  const search = () => {
    const box = document.querySelector(".search");
    const input = document.getElementById("search");
    const list = document.getElementById("results");
    const said = document.getElementById("found");
    let chosen = -1;
    // The text that the list is of.
    let shown = "";

    const show = (is) => {
      list.hidden = !is;
      input.setAttribute("aria-expanded", String(is));
      if (!is) choose(-1);
    };
    const choose = (at) => {
      list.children[chosen]?.setAttribute("aria-selected", "false");
      chosen = at;
      const option = list.children[chosen];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    };
    const update = async () => {
      const text = input.value.trim();
      if (!text) {
        said.textContent = "";
        return show(false);
      }
      try {
        await load();
      } catch {
        said.textContent = "The index of the search could not be loaded.";
        return;
      }
      // Who types fast waits for the last letter only.
      await new Promise((done) => setTimeout(done, 30));
      if (text !== input.value.trim()) return;
      const found = find(text);
      list.replaceChildren(...found.slice(0, SHOWN).map((entry, at) => {
        const option = document.createElement("a");
        option.id = `result-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.tabIndex = -1;
        option.href = root + entry.href;
        const name = document.createElement("b");
        // A long name is broken between its words.
        const cuts = [...starts(entry.name), entry.name.length].sort((a, b) => a - b);
        for (let i = 0; i + 1 < cuts.length; i++) {
          if (i) name.append(document.createElement("wbr"));
          name.append(entry.name.slice(cuts[i], cuts[i + 1]));
        }
        const what = document.createElement("small");
        what.textContent = entry.owner ? `${entry.kind} of ${entry.owner}` : entry.kind;
        option.append(name, " ", what);
        return option;
      }));
      chosen = -1;
      shown = text;
      if (!found.length) {
        // Whatever stands in a list of options is one.
        const none = document.createElement("p");
        none.setAttribute("role", "option");
        none.setAttribute("aria-disabled", "true");
        none.textContent = `No name is like “${text}”.`;
        list.append(none);
      }
      const count = found.length > SHOWN ? `the best ${SHOWN} of ${found.length}` : found.length;
      said.textContent = found.length ? `Found: ${count}` : "No match.";
      show(true);
      if (found.length) choose(0);
    };

    box.hidden = false;
    input.addEventListener("focus", () => load().catch(() => {}), { once: true });
    input.addEventListener("input", update);
    input.addEventListener("focus", () => input.value.trim() && update());
    input.addEventListener("keydown", async (event) => {
      const last = list.querySelectorAll("a").length - 1;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && !list.hidden) {
        event.preventDefault();
        const next = chosen + step;
        choose(next > last ? 0 : next < 0 ? last : next);
      } else if (event.key === "Enter" && input.value.trim()) {
        event.preventDefault();
        // The index may still be on its way.
        if (list.hidden || shown !== input.value.trim()) await update();
        if (list.hidden || shown !== input.value.trim()) return;
        const option = list.children[chosen];
        if (option?.href) {
          show(false);
          location.assign(option.href);
          input.blur();
        }
      } else if (event.key === "Escape") {
        event.preventDefault();
        if (list.hidden) input.blur();
        else show(false);
      }
    });
    list.addEventListener("click", (event) => event.target.closest("a") && show(false));
    document.addEventListener("pointerdown", (event) => box.contains(event.target) || show(false));
    input.addEventListener("blur", (event) => {
      if (!box.contains(event.relatedTarget)) show(false);
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === "/" && plain && (!typing || typing.type === "radio")) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });
  };

  const themes = () => {
    const button = document.getElementById("theme");
    const isDark = () => (html.dataset.theme ?? (wanted.matches ? "dark" : "light")) === "dark";
    const tell = () => button.setAttribute("aria-pressed", String(isDark()));
    button.hidden = false;
    button.addEventListener("click", () => {
      html.dataset.theme = isDark() ? "light" : "dark";
      stored(key, html.dataset.theme);
      tell();
    });
    wanted.addEventListener("change", tell);
    tell();
  };

  // The tool whose syntax was chosen last is shown on the next page, too.
  const views = () => {
    const tabs = [...document.querySelectorAll(".tabs > input[type=radio]")];
    const wanted = stored(viewKey);
    for (const tab of tabs) {
      if (tab.id === wanted) tab.checked = true;
      tab.addEventListener("change", () => tab.checked && stored(viewKey, tab.id));
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    search();
    themes();
    views();
    // Beside the text the menu stands open; where it covers the page, it goes once it has led somewhere.
    const menu = document.querySelector("details.menu");
    const wide = matchMedia("(width >= 60rem)");
    const stand = () => { if (menu) menu.open = wide.matches; };
    wide.addEventListener("change", stand);
    stand();
    menu?.addEventListener("click", (event) => {
      if (event.target.closest("a") && !wide.matches) menu.open = false;
    });
  });
})();
