// What those who have a key can do on pages. The key stays in this tab and goes into a header, which no other page can send.
(() => {
  "use strict";
  const lang = encodeURIComponent(document.documentElement.lang);

  // Where a browser keeps nothing, the key lasts as long as the page.
  const NAME = "tutur-key";
  let here = "";
  const kept = {
    get: () => { try { return sessionStorage.getItem(NAME) || here; } catch { return here; } },
    set: key => { here = key; try { sessionStorage.setItem(NAME, key); } catch { /* it is in here */ } },
    drop: () => { here = ""; try { sessionStorage.removeItem(NAME); } catch { /* it was in here */ } }
  };

  // An answer of the API: its status (0 when there is none), and its JSON.
  const ask = async (method, address, key, body) => {
    const headers = { Accept: "application/json" };
    if (key) { headers.Authorization = `Bearer ${key}`; }
    if (body) { headers["Content-Type"] = "application/json"; }
    const answer = await fetch(`${address}${address.includes("?") ? "&" : "?"}lang=${lang}`,
      { method, headers, body: body && JSON.stringify(body), cache: "no-store" }).catch(() => null);
    return { status: answer ? answer.status : 0, json: answer ? await answer.json().catch(() => ({})) : {} };
  };

  // Telling the same again must be heard again.
  const tell = (place, words) => {
    place.textContent = "";
    setTimeout(() => { place.textContent = words; }, 50);
  };

  // The way in and out; what hangs on the key is told by `changed`.
  const door = (root, changed) => {
    const details = root.querySelector("details");
    const form = root.querySelector("form");
    const field = root.querySelector("input");
    const inside = root.querySelector(".inside");
    const told = root.querySelector(".told");
    const says = root.dataset;
    let holder = null;
    const show = () => {
      details.hidden = holder !== null;
      inside.hidden = holder === null;
      inside.querySelector("strong").textContent = holder ? holder.name || says.nameless : "";
      changed(holder);
    };
    const enter = async key => {
      const { status, json } = await ask("GET", "/api/v1/key", key);
      if (status === 200 && json.opens.includes(says.scope)) {
        holder = { key, name: json.name };
        kept.set(key);
        show();
        return "";
      }
      return status === 200 ? says.scopeMissing : status === 401 ? says.wrong
        : status === 0 ? says.unreached : json.detail || String(status);
    };
    const leave = words => {
      holder = null;
      kept.drop();
      show();
      details.open = true;
      field.focus();
      tell(told, words);
    };
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const button = form.querySelector("button");
      button.disabled = true;
      const wrong = await enter(field.value.trim());
      button.disabled = false;
      tell(told, wrong || says.in);
      if (wrong) {
        field.select();
        field.focus();
      } else {
        field.value = "";
        inside.querySelector("button").focus();
      }
    });
    inside.querySelector("button").addEventListener("click", () => leave(says.out));
    root.hidden = false;
    if (kept.get()) {
      enter(kept.get()).then(wrong => {
        if (wrong === says.wrong) {
          kept.drop();
          tell(told, says.lost);
        }
      });
    }
    return { lost: () => leave(says.lost) };
  };

  // Suggestions below a field, as the combobox of the ARIA Authoring Practices; what is taken stays in `data-id`.
  const suggesting = (field, find) => {
    const list = document.createElement("ul");
    let shown = [], at = -1, asked = 0, timer = 0;
    list.id = `${field.id}-list`;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.dataset.suggestions);
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })
      .forEach(([name, value]) => field.setAttribute(name, value));
    field.after(list);
    const choose = place => {
      at = place;
      [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
      if (at < 0) {
        field.removeAttribute("aria-activedescendant");
      } else {
        field.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    };
    const show = found => {
      shown = found;
      list.replaceChildren(...found.map((one, i) => {
        const item = document.createElement("li");
        const label = document.createElement("span");
        const detail = document.createElement("span");
        item.id = `${list.id}-${i}`;
        item.setAttribute("role", "option");
        label.textContent = one.label;
        detail.textContent = one.detail;
        detail.className = "detail";
        item.append(label, " ", detail);
        item.addEventListener("mousedown", event => event.preventDefault());
        item.addEventListener("click", () => take(one));
        return item;
      }));
      list.hidden = found.length === 0;
      field.setAttribute("aria-expanded", String(found.length > 0));
      choose(-1);
    };
    const close = () => {
      asked++;
      clearTimeout(timer);
      show([]);
    };
    const take = one => {
      field.value = one.label;
      field.dataset.id = one.id;
      close();
    };
    const look = async () => {
      const mine = ++asked;
      const found = await find(field.value.trim());
      if (mine === asked && document.activeElement === field) { show(found); }
    };
    field.addEventListener("input", () => {
      delete field.dataset.id;
      clearTimeout(timer);
      timer = setTimeout(look, 120);
    });
    field.addEventListener("focus", () => { if (!field.value) { look(); } });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", event => {
      if (event.isComposing) { return; }
      if ((event.key === "ArrowDown" || event.key === "ArrowUp") && shown.length > 0) {
        event.preventDefault();
        choose((at + 1 + (event.key === "ArrowDown" ? 1 : -1) + shown.length + 1) % (shown.length + 1) - 1);
      } else if (event.key === "ArrowDown") {
        look();
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        take(shown[at]);
      } else if (event.key === "Escape" && shown.length > 0) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });
  };

  // Corrections of a document.
  const proof = document.querySelector(".proof");
  if (proof) {
    const says = proof.dataset;
    const told = proof.querySelector(".told");
    const shape = id => document.getElementById(id).content.firstElementChild.cloneNode(true);
    let holder = null, open = null;

    const close = back => {
      if (open) {
        open.button.setAttribute("aria-expanded", "false");
        open.form.remove();
        if (back) { open.button.focus(); }
        open = null;
      }
    };

    // The buttons stand where a correction can act, and only while somebody holds a key.
    const furnish = () => {
      document.querySelectorAll(".ways, .withdraw").forEach(old => old.remove());
      if (!holder) { return; }
      const button = one => {
        one.setAttribute("aria-expanded", "false");
        one.addEventListener("click", () => {
          const same = open && open.button === one;
          close(same);
          if (!same) { begin(one); }
        });
      };
      document.querySelectorAll(".sayings .statement").forEach(card => {
        const ways = shape("proof-ways");
        const words = card.querySelector("blockquote").textContent.trim().slice(0, 60);
        ways.querySelectorAll("button").forEach(one => {
          one.setAttribute("aria-label", `${one.textContent}: ${words}`);
          button(one);
        });
        card.append(ways);
      });
      document.querySelectorAll("[data-correction]").forEach(note => {
        const one = shape("proof-withdraw");
        one.setAttribute("aria-label", `${one.textContent}: ${note.textContent.trim().slice(0, 80)}`);
        button(one);
        note.append(" ", one);
      });
    };
    const way = door(proof.querySelector(".key"), now => {
      holder = now;
      close(false);
      furnish();
    });

    // Officials whom the document names come first, then those of the archive.
    let named = null;
    const officials = async text => {
      if (!named) {
        const { json } = await ask("GET", `/api/v1/documents/${says.document}?fields=officials`, holder && holder.key);
        named = (json.officials || []).map(o =>
          ({ id: o.id, label: o.name, detail: [o.acting, o.office, o.unit, o.region && o.region.name].filter(Boolean).join(" ") }));
      }
      const low = text.toLowerCase();
      const near = named.filter(one => one.label.toLowerCase().includes(low));
      if (text.length < 2) { return near.slice(0, 8); }
      const { json } = await ask("GET", `/api/v1/suggest?q=${encodeURIComponent(text)}`, holder && holder.key);
      const far = (json.suggestions || []).filter(one => one.kind === "official" && !near.some(n => n.id === one.value))
        .map(one => ({ id: one.value, label: one.label, detail: one.detail }));
      return [...near, ...far].slice(0, 8);
    };

    // The page as it is now, in the places that corrections change.
    const renew = async () => {
      const answer = await fetch(location.pathname + location.search, { cache: "no-store" }).catch(() => null);
      if (!answer || !answer.ok) { return false; }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      open = null;
      ["h1", ".body", ".background", ".margin > h2", ".sayings"].forEach(place =>
        document.querySelector(place).replaceWith(fresh.querySelector(place)));
      furnish();
      document.dispatchEvent(new Event("renewed"));
      return true;
    };
    const focus = place => {
      if (!place) { return; }
      place.tabIndex = -1;
      place.focus();
      place.scrollIntoView({ block: "nearest" });
    };
    const reach = (statement, correction) => focus(
      (statement && document.querySelector(`.sayings .statement[data-id="${CSS.escape(statement)}"]`))
      || (correction && document.querySelector(`.corrections [data-correction="${CSS.escape(correction)}"]`))
      || document.querySelector(".margin > h2"));

    const begin = button => {
      const what = button.dataset.way;
      const card = button.closest(".statement");
      const note = button.closest("[data-correction]");
      const form = shape("proof-form");
      const fields = form.elements;
      const selected = String(document.getSelection()).trim();
      const inText = document.getSelection().anchorNode
        && document.querySelector("article.text").contains(document.getSelection().anchorNode);
      form.querySelectorAll("[data-for]").forEach(part => {
        if (part.dataset.for !== what && !(part.dataset.for === "nameless" && !holder.name)) { part.remove(); }
      });
      form.querySelector(".lead").textContent = button.textContent;
      form.setAttribute("aria-label", button.textContent);
      if (what === "wrong-span") {
        fields.words.value = selected && inText ? selected : card.querySelector("blockquote").textContent.trim();
      } else if (what === "wrong-speaker") {
        suggesting(fields.speaker, text => fields.who.value === "person" ? officials(text) : Promise.resolve([]));
        form.querySelectorAll("[name=who]").forEach(one => one.addEventListener("change", () => {
          const nobody = fields.who.value === "unknown";
          form.querySelectorAll(".speaker, #mend-speaker-hint").forEach(part => { part.hidden = nobody; });
          fields.speaker.required = !nobody;
        }));
      }
      (note || card).append(form);
      button.setAttribute("aria-expanded", "true");
      open = { button, form };
      form.addEventListener("keydown", event => {
        if (event.key === "Escape") {
          event.stopPropagation();
          close(true);
        }
      });
      form.querySelector(".cancel").addEventListener("click", () => close(true));
      form.addEventListener("submit", event => {
        event.preventDefault();
        send(form, what, card, note);
      });
      (fields.speaker || fields.words || fields.why).focus();
    };

    const asked = (fields, what, card) => {
      const said = { by: fields.by ? fields.by.value.trim() : holder.name, why: fields.why.value.trim() };
      if (what === "withdraw") { return said; }
      Object.assign(said, { what, statement: card.dataset.id });
      if (what === "wrong-span") { said.words = fields.words.value.trim(); }
      if (what === "wrong-speaker") {
        said.speaker = fields.who.value === "unknown" ? "unknown" : fields.speaker.dataset.id || fields.speaker.value.trim();
        if (fields.who.value === "institution") { said.institution = "true"; }
      }
      return said;
    };

    const send = async (form, what, card, note) => {
      const button = form.querySelector("[type=submit]");
      const trouble = form.querySelector(".trouble");
      const statement = card && card.dataset.id;
      const correction = note && note.dataset.correction;
      if (button.disabled) { return; }
      button.disabled = true;
      trouble.hidden = true;
      const { status, json } = await ask("POST", `/api/v1/corrections${correction ? `/${correction}` : ""}`,
        holder.key, asked(form.elements, what, card));
      button.disabled = false;
      if (status === 200 || status === 201) {
        await renew();
        tell(told, correction ? says.back : says.made);
        reach(statement, correction ? "" : json.id);
      } else if (status === 401) {
        way.lost();
      } else if ((status === 404 || (status === 400 && json.parameter === "statement")) && await renew()) {
        tell(told, says.gone);
        reach("", "");
      } else {
        const perhaps = json.suggestions ? ` ${says.perhaps} ${json.suggestions.join(", ")}.` : "";
        trouble.textContent = status === 0 ? says.unreached : `${says.failed} ${json.detail || status}${perhaps}`;
        trouble.hidden = false;
        const wrong = json.parameter && form.elements[json.parameter];
        if (wrong && wrong.focus) { wrong.focus(); }
      }
    };
  }

  // Sending files, one after the other, and what became of each; trying refused ones again.
  const send = document.querySelector(".send");
  if (send) {
    const says = send.dataset;
    const drop = send.querySelector(".drop");
    const chooser = send.querySelector("#files");
    const queue = send.querySelector(".queue");
    const sum = send.querySelector(".sum");
    const number = new Intl.NumberFormat(document.documentElement.lang);
    const filled = (words, one, two) => words.replace("%", () => number.format(one)).replace("&", () => number.format(two));
    const rows = [];
    const HOLDS = /\.(zip|tar|t?gz|bz2|xz|zst|7z|mbox|mbx|warc)$/i;
    let holder = null, busy = false, watching = false;

    const say = (row, state, words, link) => {
      row.state = state;
      row.item.className = state;
      row.bar.hidden = state !== "sending";
      row.again.hidden = state !== "failed";
      row.told.textContent = words;
      if (link) { row.told.append(" ", link); }
      const ended = rows.filter(one => ["done", "refused", "failed"].includes(one.state)).length;
      const words2 = filled(says.sum, ended, rows.length);
      if (sum.textContent !== words2) { sum.textContent = words2; }
    };
    const add = file => {
      const make = name => document.createElement(name);
      const row = { file, item: make("li"), name: make("strong"), bar: make("progress"), told: make("span"), again: make("button") };
      row.name.textContent = file.name;
      row.bar.max = Math.max(1, file.size);
      row.bar.value = 0;
      row.bar.setAttribute("aria-label", file.name);
      row.again.type = "button";
      row.again.textContent = says.again;
      row.again.setAttribute("aria-label", `${says.again}: ${file.name}`);
      row.again.addEventListener("click", () => {
        say(row, "waiting", says.waiting);
        chooser.focus();
        next();
      });
      row.item.append(row.name, " ", row.told, row.bar, row.again);
      rows.push(row);
      queue.append(row.item);
      if (file.size === 0) {
        say(row, "refused", says.nothing);
      } else if (file.size > Number(says.largest)) {
        say(row, "refused", says.large);
      } else {
        say(row, "waiting", holder ? says.waiting : says.key);
      }
    };

    // Only this old way of asking tells how much has gone.
    const upload = row => new Promise(done => {
      const wire = new XMLHttpRequest();
      wire.open("POST", `/api/v1/intake/uploads?lang=${lang}&name=${encodeURIComponent(row.file.name)}`);
      wire.setRequestHeader("Authorization", `Bearer ${holder.key}`);
      wire.setRequestHeader("Content-Type", "application/octet-stream");
      wire.upload.addEventListener("progress", event => {
        row.bar.value = event.loaded;
        row.told.textContent = filled(says.sending, event.loaded, event.total);
      });
      wire.addEventListener("loadend", () => {
        let json = {};
        try { json = JSON.parse(wire.responseText); } catch { /* there was no answer */ }
        done({ status: wire.status, json, date: wire.getResponseHeader("Date") });
      });
      wire.send(row.file);
    });
    const next = async () => {
      const row = rows.find(one => one.state === "waiting");
      if (busy || !holder || !row) { return; }
      busy = true;
      say(row, "sending", filled(says.sending, 0, row.file.size));
      const { status, json, date } = await upload(row);
      busy = false;
      if (status === 202) {
        row.path = json.path;
        row.document = json.document;
        row.since = Date.parse(date) - 2000;
        say(row, "sent", says.sent);
        watch();
      } else if (status === 401) {
        say(row, "waiting", says.key);
        way.lost();
      } else {
        say(row, "failed", status === 0 ? says.unreached : `${says.failed} ${json.detail || status}`);
      }
      next();
    };

    // What the run says of files that were taken.
    const outcome = async (row, run) => {
      const refused = run.refusals.find(one => one.path === row.path);
      if (refused) {
        const reason = document.getElementById("reasons").content.querySelector(`[data-reason="${refused.reason}"]`);
        say(row, "refused", reason ? reason.textContent : refused.reason);
        return;
      }
      // A file that repeats another one is led to that one's document.
      const { status, json } = await ask("GET", `/api/v1/documents/${row.document}?fields=id,title`, holder && holder.key);
      if (status === 200) {
        const link = document.createElement("a");
        link.href = `/documents/${json.id}?lang=${lang}`;
        link.textContent = json.title || row.file.name;
        say(row, "done", json.id === row.document ? says.indexed : says.repeated, link);
      } else {
        say(row, "done", run.duplicate > 0 && !HOLDS.test(row.path) ? says.repeated : says.read);
      }
    };
    const watch = async () => {
      if (watching) { return; }
      watching = true;
      let waited = 0, quiet = 0;
      const taken = () => rows.filter(one => one.state === "sent");
      while (taken().length > 0 && waited < 600) {
        await new Promise(done => setTimeout(done, Math.min(3000, 500 + waited * 20)));
        waited++;
        const mine = taken();
        const { status, json } = await ask("GET", "/api/v1/intake/runs", holder && holder.key);
        quiet = status === 200 && !json.running ? quiet + 1 : 0;
        if (quiet > 1) {
          quiet = 0;
          const newest = json.runs[0];
          for (const row of mine) {
            const known = newest && (newest.refusals.some(one => one.path === row.path) || Date.parse(newest.started) >= row.since);
            if (known && newest.state === "ended") { await outcome(row, newest); } else { say(row, "done", says.broken); }
          }
          await renew();
        }
      }
      taken().forEach(row => say(row, "done", says.slow));
      watching = false;
    };
    const renew = async () => {
      const answer = await fetch(location.pathname + location.search, { cache: "no-store" }).catch(() => null);
      if (answer && answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        document.querySelector(".account").replaceWith(fresh.querySelector(".account"));
        trying();
      }
    };

    const take = files => {
      [...files].forEach(add);
      next();
    };
    chooser.addEventListener("change", () => {
      take(chooser.files);
      chooser.value = "";
    });
    addEventListener("dragover", event => {
      if (event.dataTransfer.types.includes("Files")) {
        event.preventDefault();
        drop.classList.add("over");
      }
    });
    addEventListener("dragleave", event => { if (!event.relatedTarget) { drop.classList.remove("over"); } });
    addEventListener("drop", event => {
      event.preventDefault();
      drop.classList.remove("over");
      take(event.dataTransfer.files);
    });
    drop.hidden = false;

    const wishes = { run: {}, remove: { removeVanished: true } };
    const trying = () => document.querySelectorAll("[data-again]:not(.send), [data-order]").forEach(button => {
      const told = document.createElement("span");
      told.className = "told";
      told.setAttribute("role", "status");
      button.after(told);
      button.hidden = false;
      button.addEventListener("click", async () => {
        if (!holder) {
          told.textContent = says.key;
          send.querySelector("#key").focus();
          return;
        }
        button.disabled = true;
        const { status, json } = await ask("POST", "/api/v1/intake/runs", holder.key,
          button.dataset.order ? wishes[button.dataset.order] : { again: [button.dataset.again] });
        button.disabled = false;
        button.focus();
        tell(told, status === 202 ? (button.dataset.order ? says.ordered : says.sent) : status === 0 ? says.unreached : `${says.failed} ${json.detail || status}`);
      });
    });
    trying();
    const way = door(send.querySelector(".key"), now => {
      holder = now;
      rows.filter(one => one.state === "waiting").forEach(row => say(row, "waiting", holder ? says.waiting : says.key));
      next();
    });
  }
})();
