// What pages can do more with a script; without it nothing is missing.
(() => {
  "use strict";

  // A statement may run over several paragraphs: the target of the address is its first stretch, all of them are to be seen.
  const show = () => {
    document.querySelectorAll(".said.target").forEach(e => e.classList.remove("target"));
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) {
      document.querySelectorAll(".said").forEach(e => e.classList.toggle("target", e.dataset.statement === id));
    }
  };
  addEventListener("hashchange", show);
  document.addEventListener("renewed", show);
  show();

  // A button that copies the citation.
  const copying = () => {
    document.querySelectorAll("[data-copy]:not(:has(.copy))").forEach(citation => {
      const button = document.createElement("button");
      const words = citation.textContent;
      button.type = "button";
      button.className = "copy";
      button.textContent = citation.dataset.copy;
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", () => navigator.clipboard.writeText(words).then(() => {
        button.textContent = citation.dataset.copied;
        setTimeout(() => { button.textContent = citation.dataset.copy; }, 2000);
      }));
      citation.append(" ", button);
    });
  };
  if (navigator.clipboard) {
    document.addEventListener("renewed", copying);
    copying();
  }

  // Keys: "/" goes to the box, j and k through the hits, o opens one, ? tells.
  const box = document.getElementById("q");
  const keys = document.getElementById("keys");
  const step = by => {
    const hits = [...document.querySelectorAll(".card, .saying, .check, .clip")];
    const here = hits.indexOf(document.activeElement.closest(".card, .saying, .check, .clip"));
    const next = hits[Math.min(hits.length - 1, Math.max(0, here + by))];
    if (next) {
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    }
  };
  const pressed = {
    "/": () => { if (box) { box.focus(); box.select(); } },
    j: () => step(1),
    k: () => step(-1),
    o: () => {
      const hit = document.activeElement.closest(".card, .saying");
      const way = hit && hit.querySelector(".source a, h3 a");
      if (way) { way.click(); }
    },
    "?": () => keys.showModal()
  };
  addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, dialog, [contenteditable]");
    if (pressed[event.key] && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      pressed[event.key]();
    }
  });

  // The address of this page with another one or none in the place of a value, from its first page on.
  const changed = (name, value, other) => {
    const there = new URL(location.href);
    const rest = [...there.searchParams].filter(([n, v]) => n !== "cursor" && (other || n !== name || v !== value));
    there.search = new URLSearchParams(rest.map(([n, v]) => n === name && v === value ? [n, other] : [n, v]));
    return there;
  };

  // Filters at work can be changed in their place: a button, or F2 on the filter; Delete takes one out.
  document.querySelectorAll(".chips [data-filter]").forEach(chip => {
    const link = chip.querySelector("a");
    const day = /^(from|to)$/.test(chip.dataset.filter);
    const words = day ? chip.dataset.given : chip.querySelector(".value").textContent;
    const button = document.createElement("button");
    const edit = () => {
      const input = document.createElement("input");
      const back = () => { input.replaceWith(link, button); link.focus(); };
      input.value = words;
      input.type = day && /^\d{4}-\d\d-\d\d$/.test(words) ? "date" : "text";
      input.setAttribute("aria-label", `${chip.parentElement.dataset.edit}: ${chip.querySelector(".of").textContent}`);
      input.addEventListener("keydown", event => {
        if (event.key === "Escape") {
          back();
        } else if (event.key === "Enter" && !event.isComposing) {
          event.preventDefault();
          const value = input.value.trim();
          if (value === words) { back(); } else { location.href = changed(chip.dataset.filter, chip.dataset.given, value); }
        }
      });
      button.remove();
      link.replaceWith(input);
      input.focus();
      if (input.type === "text") { input.select(); }
    };
    button.type = "button";
    button.className = "edit";
    button.textContent = chip.parentElement.dataset.edit;
    button.setAttribute("aria-label", `${button.textContent}: ${chip.querySelector(".of").textContent} ${words}`);
    button.addEventListener("click", edit);
    chip.append(button);
    link.addEventListener("keydown", event => {
      if (event.key === "F2") {
        event.preventDefault();
        edit();
      } else if (event.key === "Delete" || event.key === "Backspace") {
        event.preventDefault();
        link.click();
      }
    });
  });

  // A stretch of time is chosen by drawing over bars, with a mouse, a finger or the keyboard; each bar alone is a link.
  const time = document.querySelector("ol.bars");
  if (time) {
    const bars = [...time.children];
    const told = time.parentElement.querySelector("[role=status]");
    const spot = bar => bar.firstElementChild;
    let from = -1, to = -1, drawn = false;
    const ends = () => [Math.min(from, to), Math.max(from, to)];
    const show = () => bars.forEach((bar, i) =>
      bar.classList.toggle("brushed", from >= 0 && from !== to && i >= ends()[0] && i <= ends()[1]));
    const tell = () => {
      told.textContent = from < 0 || from === to ? ""
        : time.dataset.range.replace("{0}", bars[ends()[0]].dataset.name).replace("{1}", bars[ends()[1]].dataset.name);
    };
    const drop = () => { from = to = -1; drawn = false; show(); tell(); };
    const take = () => {
      const there = changed("cursor", "", "");
      there.searchParams.set("from", bars[ends()[0]].dataset.from);
      there.searchParams.set("to", bars[ends()[1]].dataset.to);
      location.href = there;
    };
    const near = event => {
      let best = -1, least = Infinity;
      bars.forEach((bar, i) => {
        const place = bar.getBoundingClientRect();
        const x = Math.max(place.left - event.clientX, 0, event.clientX - place.right);
        const y = Math.max(place.top - event.clientY, 0, event.clientY - place.bottom);
        if (x + 4 * y < least) { least = x + 4 * y; best = i; }
      });
      return best;
    };
    time.classList.add("brushing");
    time.addEventListener("dragstart", event => event.preventDefault());
    time.addEventListener("pointerdown", event => {
      if (event.button === 0) { from = to = near(event); drawn = true; }
    });
    addEventListener("pointermove", event => {
      if (drawn) { to = near(event); show(); tell(); }
    });
    addEventListener("pointercancel", () => { if (drawn) { drop(); } });
    addEventListener("pointerup", () => {
      if (drawn && from !== to) {
        const stop = event => event.preventDefault();
        addEventListener("click", stop, { once: true, capture: true });
        setTimeout(() => removeEventListener("click", stop, true), 300);
        drawn = false;
        take();
      } else if (drawn) {
        drop();
      }
    });
    // One stop for the tabulator; arrows go on from there.
    const stop = place => bars.forEach((bar, i) => { spot(bar).tabIndex = i === place ? 0 : -1; });
    stop(Math.max(0, bars.findIndex(bar => bar.querySelector("a"))));
    const help = document.createElement("p");
    help.id = "bars-help";
    help.className = "help";
    help.textContent = time.dataset.help;
    time.setAttribute("aria-describedby", help.id);
    time.after(help);
    time.addEventListener("keydown", event => {
      const here = bars.indexOf(event.target.closest("li"));
      const goal = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: bars.length - 1 }[event.key];
      if (goal !== undefined) {
        event.preventDefault();
        const next = Math.min(bars.length - 1, Math.max(0, goal));
        if (event.shiftKey) {
          from = from < 0 ? here : from;
          to = next;
        } else {
          from = to = -1;
        }
        stop(next);
        spot(bars[next]).focus();
        show();
        tell();
      } else if (event.key === "Enter" && from >= 0 && from !== to) {
        event.preventDefault();
        take();
      } else if (event.key === "Escape") {
        drop();
      }
    });
  }

  // Saving a search; the key goes into a header, which no other page can send.
  const save = document.querySelector("form[data-save]");
  if (save) {
    const details = save.closest("details");
    details.hidden = false;
    const asked = () => {
      const search = {};
      for (const [name, value] of new URLSearchParams(location.search)) {
        if (value && !["cursor", "size", "facet", "explain", "lang", "sort"].includes(name)) {
          (search[name] = search[name] || []).push(value);
        }
      }
      search.unit = search.unit || ["statement"];
      return search;
    };
    // How much it would bring, asked when somebody wants to save.
    details.addEventListener("toggle", async () => {
      const place = save.querySelector(".forecast");
      if (!details.open || place.textContent) {
        return;
      }
      const query = new URLSearchParams(Object.entries(asked()).flatMap(([name, values]) => values.map(value => [name, value])));
      const answer = await fetch(`${save.dataset.save}/preview?${query}`).catch(() => null);
      const told = answer && answer.ok ? await answer.json().catch(() => null) : null;
      if (told) {
        const lang = document.documentElement.lang;
        const day = iso => iso ? new Date(iso).toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" }) : "";
        const kind = !told.to ? "unknown" : !told.stories ? "none" : told.perWeek < 1 ? "rare" : "some";
        const words = [Math.round(told.perWeek), told.stories, day(told.from), day(told.to)]
          .map(word => typeof word === "number" ? word.toLocaleString(lang) : word);
        place.textContent = place.dataset[kind].replace(/\{(\d)\}/g, (_, at) => words[at]);
      }
    });
    save.addEventListener("submit", async event => {
      event.preventDefault();
      const told = save.querySelector("[role=status]");
      const search = asked();
      const body = JSON.stringify({ name: save.elements.name.value, search });
      const lang = encodeURIComponent(document.documentElement.lang);
      const headers = { Authorization: `Bearer ${save.querySelector("#save-key").value}`, "Content-Type": "application/json" };
      const answer = await fetch(`${save.dataset.save}?lang=${lang}`, { method: "POST", headers, body }).catch(() => null);
      const json = answer ? await answer.json().catch(() => ({})) : {};
      if (answer && answer.ok) {
        const feed = document.createElement("a");
        feed.href = json.feed;
        feed.textContent = json.name;
        told.replaceChildren(`${save.dataset.saved} `, feed);
      } else {
        told.textContent = !answer ? save.dataset.unreached
          : answer.status === 401 ? save.dataset.wrong : `${save.dataset.failed} ${json.detail || answer.status}`;
      }
    });
  }

  // Suggestions below the box, as the combobox of the ARIA Authoring Practices: arrows choose, Enter takes, Escape closes.
  if (box && box.dataset.suggest) {
    const list = document.createElement("ul");
    let asked = 0, timer = 0, shown = [], at = -1;
    list.id = "suggestions";
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.dataset.suggestions);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", list.id);
    box.setAttribute("aria-expanded", "false");
    box.form.append(list);
    const choose = place => {
      at = place;
      [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
      if (at < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    };
    const close = () => {
      asked++;
      clearTimeout(timer);
      list.hidden = true;
      list.replaceChildren();
      shown = [];
      box.setAttribute("aria-expanded", "false");
      choose(-1);
    };
    const take = one => {
      if (one.kind === "document") {
        location.href = `${one.href}?lang=${encodeURIComponent(document.documentElement.lang)}`;
        return;
      }
      if (one.kind === "q") {
        box.value = one.value;
      } else {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = one.kind;
        field.value = one.value;
        box.value = "";
        box.form.append(field);
      }
      close();
      box.form.submit();
    };
    const show = suggestions => {
      shown = suggestions;
      list.replaceChildren(...shown.map((one, i) => {
        const item = document.createElement("li");
        item.id = `suggestion-${i}`;
        item.setAttribute("role", "option");
        [["kind", box.dataset[one.kind]], ["label", one.label], ["detail", one.detail]].forEach(([name, text]) => {
          const part = document.createElement("span");
          part.className = name;
          part.textContent = text;
          item.append(part, " ");
        });
        item.addEventListener("mousedown", event => event.preventDefault());
        item.addEventListener("click", () => take(one));
        return item;
      }));
      list.hidden = shown.length === 0;
      box.setAttribute("aria-expanded", String(shown.length > 0));
      choose(-1);
    };
    const ask = async () => {
      const mine = ++asked;
      const lang = encodeURIComponent(document.documentElement.lang);
      const answer = await fetch(`${box.dataset.suggest}?lang=${lang}&q=${encodeURIComponent(box.value)}`).catch(() => null);
      const told = answer && answer.ok ? await answer.json().catch(() => null) : null;
      if (mine === asked && told) {
        show(told.suggestions);
      }
    };
    box.addEventListener("input", () => {
      clearTimeout(timer);
      if (box.value.trim().length < 2 || box.value.length > 100) {
        close();
      } else {
        timer = setTimeout(ask, 100);
      }
    });
    box.addEventListener("keydown", event => {
      if (event.isComposing || shown.length === 0) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose((at + 1 + step + shown.length + 1) % (shown.length + 1) - 1);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        take(shown[at]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
    box.addEventListener("blur", close);
    box.form.addEventListener("submit", close);
  }
})();
