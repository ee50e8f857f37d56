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
  show();

  // A button that copies the citation.
  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach(citation => {
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
  }

  // "/" goes to the box, as in many archives.
  const box = document.getElementById("q");
  if (box) {
    addEventListener("keydown", event => {
      const typing = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        box.focus();
        box.select();
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

  // Sending files and trying refused ones again; both carry the key in a header, which no other page can send.
  const form = document.querySelector("form[data-intake]");
  if (form) {
    form.hidden = false;
    const key = form.querySelector("#key");
    const files = form.querySelector("#files");
    const lang = encodeURIComponent(document.documentElement.lang);
    const tell = async answer => {
      if (answer.ok) {
        return form.dataset.sent;
      }
      if (answer.status === 401) {
        return form.dataset.wrong;
      }
      const problem = await answer.json().catch(() => ({}));
      return `${form.dataset.failed} ${problem.detail || answer.status}`;
    };
    const post = (address, type, body) =>
      fetch(address, { method: "POST", headers: { Authorization: `Bearer ${key.value}`, "Content-Type": type }, body })
        .then(tell)
        .catch(() => form.dataset.unreached);
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const told = form.querySelector("[role=status]");
      const button = form.querySelector("[type=submit]");
      const lines = [];
      button.disabled = true;
      for (const file of files.files) {
        told.textContent = [...lines, `${file.name}: ${form.dataset.sending}`].join("\n");
        const address = `/api/v1/intake/uploads?lang=${lang}&name=${encodeURIComponent(file.name)}`;
        lines.push(`${file.name}: ${await post(address, "application/octet-stream", file)}`);
      }
      told.textContent = lines.join("\n");
      button.disabled = false;
    });
    document.querySelectorAll("[data-again]").forEach(button => {
      const told = document.createElement("span");
      told.className = "told";
      told.setAttribute("role", "status");
      button.after(told);
      button.hidden = false;
      button.addEventListener("click", async () => {
        if (!key.value) {
          told.textContent = form.dataset.key;
          key.focus();
          return;
        }
        button.disabled = true;
        told.textContent = form.dataset.sending;
        const body = JSON.stringify({ again: [button.dataset.again] });
        told.textContent = await post(`/api/v1/intake/runs?lang=${lang}`, "application/json", body);
        button.disabled = false;
        button.focus();
      });
    });
    form.addEventListener("dragover", event => event.preventDefault());
    form.addEventListener("drop", event => {
      event.preventDefault();
      files.files = event.dataTransfer.files;
    });
  }
})();
